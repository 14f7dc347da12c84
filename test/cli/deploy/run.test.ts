import type { PlanContext } from "../../../cli/deploy/plan-stack";
import { type Approval, runOneByOne, runTogether } from "../../../cli/deploy/run";
import { planOf } from "../../policy/support/good-plan";
import { FakeTerraform } from "./fake-terraform";

const subnet = planOf([{ address: "azurerm_subnet.s", after: { name: "s" } }]);
const vault = planOf([{ address: "azurerm_key_vault.v", before: { id: "/subscriptions/x/v", name: "kv", tags: { finops_environment: "prod" } } }]);
let terraform: FakeTerraform;
let said: string[];
let shown: jest.SpyInstance[];

beforeEach(() => {
  terraform = new FakeTerraform(subnet);
  said = [];
  shown = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, "write").mockReturnValue(true));
});
afterEach(() => {
  for (const spy of shown) spy.mockRestore();
  terraform.remove();
});

const options = (approval: Partial<Approval>) => ({
  destroy: false,
  approval: { yes: false, planOnly: false, digests: new Map(), ...approval },
  say: (text: string) => said.push(text),
});
const run = (approval: Partial<Approval>, context: PlanContext = terraform.context) => runOneByOne([terraform.stack], context, options(approval));
const digestOf = async () => {
  expect(await run({ planOnly: true })).toBe(0);
  return /plan digest: prod-test=(\S+)/.exec(said.join(""))?.[1] ?? "";
};
const approved = (...digests: readonly string[]) => ({ yes: true, digests: new Map([["prod-test", new Set(digests)]]) });

describe("a run", () => {
  it("applies the plan that was looked at, and tells what it does", async () => {
    const digest = await digestOf();
    expect(terraform.read("applied")).toBe("");
    expect(await run(approved(digest))).toBe(0);
    expect(terraform.read("applied")).toBe("binary plan 600\n");
    expect(said.join("")).toContain("prod-test: 1 to create\n  + azurerm_subnet.s\n✓ the gate lets it through\n");
  });

  it("applies no other than that", async () => {
    const digest = await digestOf();
    terraform.write("plan.json", JSON.stringify(planOf([{ address: "azurerm_subnet.s", after: { name: "other" } }])));
    await expect(run(approved(digest))).rejects.toThrow(`this is not the plan that was approved, so it is not applied - got `);
    expect(terraform.read("applied")).toBe("");
  });

  it("applies nothing of which nobody has seen the plan", async () => {
    await expect(run({ yes: true, digests: new Map([["other", new Set(["00"])]]) })).rejects.toThrow("prod-test: --yes without a digest of its plan - it is ");
    await expect(run({})).rejects.toThrow("nobody can be asked, since standard input is no terminal");
    expect(terraform.read("applied")).toBe("");
  });

  it("applies nothing that the gate rejects, whoever approves it", async () => {
    terraform.write("plan.json", JSON.stringify(vault));
    expect(await run({ planOnly: true })).toBe(1);
    const digest = /plan digest: prod-test=(\S+)/.exec(said.join(""))?.[1] ?? "";
    expect(await run(approved(digest))).toBe(1);
    expect(said.join("")).toMatch(/✗ blocked: \d+ finding/);
    expect(terraform.read("applied")).toBe("");
  });

  it("applies none of several when one is rejected", async () => {
    const other = new FakeTerraform(vault);
    try {
      const both = { ...terraform.context, terraform: [other.program] };
      expect(await runTogether([terraform.stack], terraform.context, "at99", options({ planOnly: true }))).toBe("planned");
      expect(await runTogether([terraform.stack], both, "at99", options(approved("00")))).toBe("blocked");
      expect([terraform.read("applied"), other.read("applied")]).toEqual(["", ""]);
    } finally {
      other.remove();
    }
  });
});
