import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { LoadedExceptions } from "../../config/load-exceptions";
import type { Value } from "../../policy/model";
import { assertPlan, type Part } from "../../policy/plan/read-plan";
import type { StackJson } from "../../policy/stack-json";
import { digestOf, doesSomething, type StateMark } from "./digest";
import { judgePlan, type PlanJudgement } from "./judge-plan";
import { PrivateFile } from "./private-file";
import { type StackFolder, treeOf } from "./stack-folders";
import { DeployFailure, StackTerraform } from "./terraform";

/** What all plans of a run are made with. */
export interface PlanContext {
  /** The program and its first arguments. */
  readonly terraform: readonly string[];
  readonly exceptions: LoadedExceptions;
  /** Every stack of the output folder, whether it is planned or not. */
  readonly all: readonly StackJson[];
  /** @default process.env */
  readonly env?: NodeJS.ProcessEnv;
}

/** How one plan is made. */
export interface PlanOptions {
  readonly destroy?: boolean;
  /** What cdktf says besides, such as -parallelism=4. */
  readonly options?: readonly string[];
  /** Does nobody want to see what Terraform says of the plan? @default false */
  readonly silent?: boolean;
  /** Has init been run by somebody else? @default false */
  readonly initialized?: boolean;
}

/** A plan that was made, judged, and can be applied as it is: once, and only while all that it was made from is as it was. */
export interface StackPlan {
  readonly stack: StackFolder;
  readonly judgement: PlanJudgement;
  /** Does it do anything? */
  readonly changes: boolean;
  readonly digest: string;
  /** Applies exactly this plan. @throws DeployFailure when it is not the one that was judged, or its basis has changed; then nothing is done */
  apply(options?: readonly string[]): Promise<void>;
  /** Removes the plan file. */
  close(): void;
}

/** Has the stack anything that Terraform made? */
export async function isDeployed(stack: StackFolder, context: PlanContext): Promise<boolean> {
  const terraform = new StackTerraform(stack.name, context.terraform, stack.folder, context.env);
  await terraform.run(["init", "-input=false"], { output: "stderr" });
  const { stdout } = await terraform.run(["state", "pull"], { output: "kept" });
  const { resources = [] } = JSON.parse(stdout.trim() || "{}") as { readonly resources?: readonly { readonly mode: string }[] };
  return resources.some(({ mode }) => mode === "managed");
}

/** Plans one stack and has the plan judged. The plan file lies outside of the tree, and for nobody else to read. */
export async function planStack(
  stack: StackFolder,
  context: PlanContext,
  { destroy = false, options = [], initialized = false, silent = false }: PlanOptions = {},
): Promise<StackPlan> {
  const terraform = new StackTerraform(stack.name, context.terraform, stack.folder, context.env);
  if (!initialized) await terraform.run(["init", "-input=false"], { output: "stderr" });
  const file = new PrivateFile(`${stack.name}.tfplan`);
  try {
    await terraform.run(["plan", "-input=false", `-out=${file.file}`, ...(destroy ? ["-destroy"] : []), ...options], { output: silent ? "kept" : "stdout" });
    const plan = await showPlan(terraform, file.file);
    const state = await markOf(terraform);
    const sum = sumOf(file.file);
    return {
      stack,
      judgement: judgePlan(plan, stack.json, context.all, context.exceptions),
      changes: doesSomething(plan),
      digest: digestOf(plan, stack.name, stack.tree, state),
      apply: async (more = []) => {
        await assertUnchanged(stack, terraform, file.file, { sum, state });
        await terraform.run(["apply", "-input=false", ...more, file.file], { output: "stdout" });
      },
      close: () => file.close(),
    };
  } catch (error) {
    file.close();
    throw error;
  }
}

/** What `terraform show -json` tells of a plan file. It holds secrets in clear: it stays in memory. @throws DeployFailure, InputError */
export async function showPlan(terraform: StackTerraform, file: string): Promise<Part> {
  const { stdout } = await terraform.run(["show", "-json", file], { output: "kept" });
  let plan: Value;
  try {
    plan = JSON.parse(stdout) as Value;
  } catch {
    throw new DeployFailure(`${terraform.stack}: terraform show -json wrote no json; nothing was changed: run it again`);
  }
  assertPlan(plan, `the plan of ${terraform.stack}`);
  return plan;
}

/** Where the state is. Its text holds secrets, so no more than this is kept of it. */
async function markOf(terraform: StackTerraform): Promise<StateMark> {
  const { stdout } = await terraform.run(["state", "pull"], { output: "kept" });
  if (stdout.trim() === "") return { lineage: "", serial: 0 };
  const { lineage = "", serial = 0 } = JSON.parse(stdout) as Partial<StateMark>;
  return { lineage, serial };
}

async function assertUnchanged(
  stack: StackFolder,
  terraform: StackTerraform,
  file: string,
  was: { readonly sum: string; readonly state: StateMark },
): Promise<void> {
  const changed = (what: string) =>
    new DeployFailure(`${stack.name}: ${what} has changed since the plan was made, so nothing was applied: deploy again, and look at the new plan`);
  if (treeOf(stack.folder, stack.name) !== stack.tree) throw changed("its configuration");
  if (sumOf(file) !== was.sum) throw changed("the plan file");
  const now = await markOf(terraform);
  if (now.lineage !== was.state.lineage || now.serial !== was.state.serial) throw changed("its state");
}

function sumOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
