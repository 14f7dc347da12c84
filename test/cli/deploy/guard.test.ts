import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { guard } from "../../../cli/deploy/guard";
import { planOf } from "../../policy/support/good-plan";
import { FakeTerraform } from "./fake-terraform";

// Programs are started, which takes long on a busy machine.
jest.setTimeout(30_000);

const subnet = planOf([{ address: "azurerm_subnet.s", after: { name: "s" } }]);
const vault = planOf([{ address: "azurerm_key_vault.v", before: { id: "/subscriptions/x/v", name: "kv", tags: { finops_environment: "prod" } } }]);
let terraform: FakeTerraform;
let said: string[];
let shown: jest.SpyInstance[];

beforeEach(() => {
  terraform = new FakeTerraform(subnet);
  said = [];
  shown = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, "write").mockImplementation((text) => said.push(String(text)) > 0));
});
afterEach(() => {
  for (const spy of shown) spy.mockRestore();
  terraform.remove();
});

const env = (more: NodeJS.ProcessEnv = {}) => ({ ...process.env, BASELINE_TERRAFORM: terraform.program, ...more });
const call = (args: readonly string[], more?: NodeJS.ProcessEnv) => guard(args, terraform.stackFolder, env(more));

describe("the guard", () => {
  it("applies what cdktf approved, by a plan of its own, in cdktf's number of calls", async () => {
    expect(await call(["apply", "-auto-approve", "-input=false", "-parallelism=4"])).toBe(0);
    expect(terraform.read("applied")).toBe("binary plan 600\n");
    expect(terraform.read("calls")).toMatch(/^plan .*-parallelism=4$/m);
    expect(terraform.read("calls")).toMatch(/^apply .*-parallelism=4 \S+\.tfplan$/m);
    expect(terraform.read("calls")).not.toMatch(/^init|lock=false/m);
  });

  it("applies nothing that the gate rejects", async () => {
    terraform.write("plan.json", JSON.stringify(vault));
    expect(await call(["apply", "-auto-approve"])).toBe(1);
    expect(said.join("")).toContain("plan/no-stateful-destroy (critical) azurerm_key_vault.v: the plan destroys it");
    expect(terraform.read("applied")).toBe("");
  });

  it("destroys by a plan as well", async () => {
    terraform.write("plan.json", JSON.stringify(vault));
    expect(await call(["destroy", "-auto-approve"])).toBe(1);
    expect(terraform.read("calls")).toMatch(/^plan .*-destroy$/m);
  });

  it("applies no other plan than the approved one, where digests are given", async () => {
    await expect(call(["apply", "-auto-approve"], { BASELINE_PLAN_DIGESTS: "prod-test=00" })).rejects.toThrow(
      "prod-test: this is not a plan that was approved",
    );
    expect(terraform.read("applied")).toBe("");
    const [, digest = ""] = /plan digest: (\S+)/.exec(said.join("")) ?? [];
    expect(await call(["apply", "-auto-approve"], { BASELINE_PLAN_DIGESTS: `other=00 ${digest}` })).toBe(0);
    expect(terraform.read("applied")).toBe("binary plan 600\n");
  });

  it("plans for cdktf diff without leaving the plan in the tree", async () => {
    expect(await call(["plan", "-input=false", "-out", "plan"])).toBe(0);
    expect(readdirSync(terraform.stackFolder)).toEqual(["cdk.tf.json"]);
    expect(terraform.read("calls")).not.toMatch(/-out=plan|-out plan/);
  });

  it("does nothing where nothing changes", async () => {
    terraform.write("plan.json", JSON.stringify(planOf([])));
    expect(await call(["apply"])).toBe(0);
    expect(terraform.read("applied")).toBe("");
  });

  it.each([
    [["apply", "-lock=false"], "does not pass on -lock=false"],
    [["apply", "-target=azurerm_subnet.s"], "does not pass on -target=azurerm_subnet.s"],
    [["apply", "-replace=azurerm_subnet.s"], "does not pass on -replace"],
    [["apply", "other.tfplan"], "applies no plan that it has not made itself - got other.tfplan"],
    [["-chdir=..", "apply"], "does not take options before the command - got -chdir=.."],
  ])("refuses %j", async (args, words) => {
    await expect(call(args)).rejects.toThrow(words);
    expect(terraform.read("calls")).toBe("");
  });
});

describe("the program", () => {
  const program = path.resolve("cli/terraform-guard.js");

  it("passes everything else to Terraform, streams and exit code included", () => {
    terraform.write("output.sh", 'cat; echo "to stderr" >&2; exit 7');
    const { status, stdout, stderr } = spawnSync(program, ["output", "-json"], {
      cwd: terraform.stackFolder,
      env: env(),
      input: "from stdin",
      encoding: "utf8",
    });
    expect([status, stdout, stderr]).toEqual([7, "from stdin", "to stderr\n"]);
    expect(terraform.read("calls")).toBe("output -json\n");
  });

  it.each([
    ["apply", "Do you want to perform these actions?", "yes\n", 0],
    ["destroy", "Do you really want to destroy all resources?", "yes\n", 0],
    ["apply", "Only 'yes' will be accepted to approve.", "no\n", 1],
  ])("asks before %s in the words that cdktf waits for: %s", (command, words, answer, code) => {
    const { status, stdout } = spawnSync(program, [command], { cwd: terraform.stackFolder, env: env(), input: answer, encoding: "utf8" });
    expect([status, stdout]).toEqual([code, expect.stringContaining(words)]);
    expect(terraform.read("applied")).toBe(code === 0 ? "binary plan 600\n" : "");
  });

  it("says when there is no Terraform, or it would call itself", () => {
    const missing = spawnSync(program, ["version"], { env: env({ BASELINE_TERRAFORM: "/no/such" }), encoding: "utf8" });
    expect([missing.status, missing.stderr]).toEqual([3, expect.stringContaining("cannot run /no/such")]);
    const itself = spawnSync(program, ["version"], { env: env({ BASELINE_TERRAFORM: program }), encoding: "utf8" });
    expect([itself.status, itself.stderr]).toEqual([3, expect.stringContaining("names the guard itself")]);
  });

  it("passes an interruption on once, waits, and leaves no plan behind", async () => {
    const temporary = path.join(terraform.folder, "tmp");
    mkdirSync(temporary);
    terraform.write(
      "plan.sh",
      'trap "echo interrupted >> $here/signals" INT; touch "$here/started"; n=0; while [ $n -lt 15 ]; do sleep 0.1; n=$((n+1)); done; exit 1',
    );
    const child = spawn(program, ["apply", "-auto-approve"], { cwd: terraform.stackFolder, env: env({ TMPDIR: temporary }), stdio: "ignore" });
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    while (!existsSync(path.join(terraform.folder, "started"))) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(readdirSync(temporary)).toEqual([expect.stringMatching(/^baseline-deploy-/)]);
    child.kill("SIGINT");
    await new Promise((resolve) => setTimeout(resolve, 200));
    child.kill("SIGINT");
    expect(await ended).toBe(3);
    expect(terraform.read("signals")).toBe("interrupted\n");
    expect(readdirSync(temporary)).toEqual([]);
  });
});
