import { planStack, type StackPlan } from "../../../cli/deploy/plan-stack";
import { planOf } from "../../policy/support/good-plan";
import { ownTmpdir } from "../../support/own-tmpdir";
import { FakeTerraform } from "./fake-terraform";

const subnet = { address: "azurerm_subnet.s", after: { name: "s" } };
const vault = { address: "azurerm_key_vault.v", before: { id: "/subscriptions/x/v", name: "kv", tags: { finops_environment: "prod" } } };
let terraform: FakeTerraform;
let shown: jest.SpyInstance[];

beforeEach(() => {
  terraform = new FakeTerraform(planOf([subnet]));
  shown = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, "write").mockReturnValue(true));
});
afterEach(() => {
  for (const spy of shown) spy.mockRestore();
  terraform.remove();
});

const planned = async <T>(use: (plan: StackPlan) => Promise<T>): Promise<T> => {
  const plan = await planStack(terraform.stack, terraform.context);
  try {
    return await use(plan);
  } finally {
    plan.close();
  }
};
const inPlace = ownTmpdir();
const privateFolders = () => inPlace().filter((name) => name.startsWith("baseline-deploy-") && !name.includes("test"));

describe("a plan", () => {
  it("is applied as it is, under the lock, and lies where nobody else reads it until it is gone", async () => {
    const before = privateFolders();
    await planned((plan) => plan.apply());
    expect(terraform.read("applied")).toBe("binary plan 600\n");
    expect(
      terraform
        .read("calls")
        .replace(/\/\S+\/(?=prod-test\.tfplan)/g, "")
        .split("\n"),
    ).toEqual([
      "init -no-color -input=false",
      "plan -no-color -input=false -out=prod-test.tfplan",
      "show -no-color -json prod-test.tfplan",
      "state pull",
      "state pull",
      "apply -no-color -input=false prod-test.tfplan",
      "",
    ]);
    expect(privateFolders()).toEqual(before);
  });

  it("has the same digest when it is made again, and another when the state went on", async () => {
    const first = await planned(async ({ digest }) => digest);
    expect(await planned(async ({ digest }) => digest)).toBe(first);
    terraform.write("state.json", JSON.stringify({ lineage: "a", serial: 2 }));
    expect(await planned(async ({ digest }) => digest)).not.toBe(first);
  });

  it("is judged", async () => {
    terraform.write("plan.json", JSON.stringify(planOf([vault])));
    const { blocking } = await planned(async ({ judgement }) => judgement);
    expect(blocking.map(({ rule }) => rule)).toContain("plan/no-stateful-destroy");
  });

  it("shows nothing of what the JSON and the state hold", async () => {
    terraform.write("plan.json", JSON.stringify(planOf([{ ...subnet, after: { name: "hush" } }])));
    terraform.write("state.json", JSON.stringify({ lineage: "hush", serial: 1 }));
    await planned((plan) => plan.apply());
    expect(JSON.stringify(shown.map(({ mock }) => mock.calls))).not.toContain("hush");
  });

  it.each<[string, () => void]>([
    ["configuration", () => terraform.configure({ output: { a: 1 } })],
    ["state", () => terraform.write("state.json", JSON.stringify({ lineage: "a", serial: 2 }))],
    ["state", () => terraform.write("state.json", JSON.stringify({ lineage: "b", serial: 1 }))],
  ])("is not applied once its %s has changed", async (what, change) => {
    await planned(async (plan) => {
      change();
      await expect(plan.apply()).rejects.toThrow(`prod-test: its ${what} has changed since the plan was made, so nothing was applied`);
    });
    expect(terraform.read("applied")).toBe("");
  });

  it("is refused when the plan's JSON is cut off", async () => {
    terraform.write("plan.json", '{"format_version": "1.2", "planned');
    await expect(planned(async () => {})).rejects.toThrow("prod-test: terraform show -json wrote no json; nothing was changed");
  });
});

describe("what Terraform cannot do", () => {
  const ends = (words: string, code = 1) => `echo "${words}" >&2; exit ${code}`;
  it.each<[string, string, string, string]>([
    ["a lock that is held", "plan", ends("Error: Error acquiring the state lock"), "the state is locked: another run is at work on this stack"],
    ["a full disk", "plan", ends("write: no space left on device"), "the disk is full; free space on it, or set TMPDIR"],
    ["a state from the future", "plan", ends("state snapshot was created by Terraform v2.0.0"), "the state was written by a newer terraform than this one"],
    ["a kill", "plan", "kill -9 $$", "terraform plan was killed by SIGKILL; nothing is proven"],
    ["anything else", "init", ends("Error: no"), "terraform init ended with 1, see above"],
  ])("is told of %s, and nothing is applied", async (_, command, does, words) => {
    terraform.write(`${command}.sh`, does);
    const before = privateFolders();
    await expect(planned((plan) => plan.apply())).rejects.toThrow(`prod-test: ${words}`);
    expect(terraform.read("applied")).toBe("");
    expect(privateFolders()).toEqual(before);
  });

  it.each([
    ["Error: Saved plan is stale", "the state has changed since the plan was made, so the plan was not applied: deploy again"],
    ["Error: creating vault: 409", "terraform apply ended with 1, see above; what was made before is in the state, and the next run goes on from there"],
  ])("is told of an apply that says %j", async (said, words) => {
    terraform.write("apply.sh", ends(said));
    await expect(planned((plan) => plan.apply())).rejects.toThrow(`prod-test: ${words}`);
  });

  it("is told when there is no Terraform", async () => {
    const context = { ...terraform.context, terraform: ["/no/such/terraform"] };
    await expect(planStack(terraform.stack, context)).rejects.toThrow("prod-test: cannot run /no/such/terraform");
  });

  it.each(["-lock=false", "-target=azurerm_subnet.s", "-state=other"])("is not asked with %s from the environment", async (option) => {
    const context = { ...terraform.context, env: { ...process.env, TF_CLI_ARGS_apply: `-parallelism=4 ${option}` } };
    await expect(planStack(terraform.stack, context)).rejects.toThrow(
      `TF_CLI_ARGS_apply holds ${option}, which changes what is planned or applied without being seen`,
    );
    expect(terraform.read("calls")).toBe("");
  });
});
