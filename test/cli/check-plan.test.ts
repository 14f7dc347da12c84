import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Value } from "../../policy/model";
import { planOf } from "../policy/support/good-plan";
import { baseline, inFolder } from "./run";

const good = planOf([]);
const vault = { address: "azurerm_key_vault.v", before: { id: "/x", name: "kv-keys", admin_secret: "hunter2hunter2" }, sensitive: { admin_secret: true } };
const destroying = planOf([vault]);

/** Judges a plan in a folder of its own. */
function check(content: string, exceptions: string | undefined, ...args: string[]) {
  return inFolder((folder) => {
    const file = path.join(folder, "prod-keys.json");
    writeFileSync(file, content);
    if (exceptions !== undefined) writeFileSync(path.join(folder, "exceptions.yaml"), exceptions);
    const register = exceptions === undefined ? [] : ["--exceptions", path.join(folder, "exceptions.yaml")];
    const answer = baseline(["check", file, "--no-checkov", "-q", ...register, ...args]);
    return { ...answer, out: answer.out.replaceAll(folder, "…"), err: answer.err.replaceAll(folder, "…") };
  });
}

const text = (plan: object) => JSON.stringify(plan);
const found = (out: string) =>
  JSON.parse(out).findings.map(({ rule, state, stack, address, file }: Record<string, Value>) => ({ rule, state, stack, address, file }));

describe("baseline check of a plan", () => {
  it("holds for a good one, and exits 0", () => {
    const { code, out, err } = check(text(good), undefined, "--format", "json");
    expect({ code, err, input: JSON.parse(out).input, findings: found(out) }).toEqual({
      code: 0,
      err: "",
      input: { kind: "plan", path: "…/prod-keys.json" },
      findings: [],
    });
  });

  it("exits 1 for one that destroys a vault, and says so", () => {
    const json = check(text(destroying), undefined, "--format", "json");
    expect(json.code).toBe(1);
    expect(found(json.out)).toEqual([
      { rule: "plan/no-stateful-destroy", state: "fail", stack: "prod-keys", address: "azurerm_key_vault.v", file: "…/prod-keys.json" },
    ]);
    const { code, out } = check(text(destroying), undefined);
    expect(code).toBe(1);
    expect(json.out + out).not.toContain("hunter2");
    expect(out).toContain("plan/no-stateful-destroy  NOR-RES-01, NOR-BAK-05");
    expect(out).toContain("prod-keys/azurerm_key_vault.v");
  });

  it("lets a vault go once an exception names its address", () => {
    const ends = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const exceptions = `exceptions:
  - rule: plan/no-stateful-destroy
    scope: prod-keys/azurerm_key_vault.v
    reason: the owner has left, and its keys were handed over
    risk: { likelihood: low, consequence: medium, acceptedBy: product owner }
    owner: team-platform
    ticket: ALT-1
    created: ${new Date().toISOString().slice(0, 10)}
    expires: ${ends}
`;
    const { code, out } = check(text(destroying), exceptions, "--format", "json");
    expect({ code, states: found(out).map(({ state }: { state: string }) => state) }).toEqual({ code: 0, states: ["excepted"] });
  });

  it("counts what is not Azure's, and does not block for it", () => {
    const bucket = { address: "aws_s3_bucket.b", after: { bucket: "b" }, provider: "registry.terraform.io/hashicorp/aws" };
    const { code, out } = check(text(planOf([bucket])), undefined, "--format", "json");
    expect({ code, rules: found(out).map(({ rule }: { rule: string }) => rule) }).toEqual({ code: 0, rules: ["plan/only-azure"] });
  });

  it("exits 1 for a plan that terraform did not finish", () => expect(check(text({ ...good, errored: true, complete: false }), undefined).code).toBe(1));

  it("exits 2 for what is no plan", () => {
    expect(check("Terraform will perform the following actions:", undefined)).toMatchObject({
      code: 2,
      err: "…/prod-keys.json: this is no json, but text such as `terraform plan` shows to people; write one with `terraform show -json FILE > plan.json`\n",
    });
  });

  it("exits 2 for one file of a configuration", () => {
    const answer = inFolder((folder) => {
      const file = path.join(folder, "main.tf.json");
      writeFileSync(file, "{}");
      return baseline(["check", file, "-q"]);
    });
    expect(answer).toMatchObject({ code: 2, err: expect.stringContaining("got one file of a configuration; allowed its folder, or a plan") });
  });
});
