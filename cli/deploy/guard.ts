import path from "node:path";
import { loadExceptions } from "../../config/load-exceptions";
import { exitCodes, UsageError } from "../exit-codes";
import { answer } from "./ask";
import { terraformCommand } from "./options";
import { type PlanContext, planStack, type StackPlan } from "./plan-stack";
import { renderPlan } from "./render";
import { readFolder, readFolders } from "./stack-folders";

// What a plan may be told besides. Not among it is what leaves out a part, or works without the lock.
const passedOn = /^-(?:parallelism=\d+|no-color|compact-warnings|refresh-only|lock-timeout=\w+|var=.*|var-file=.*)$/s;
const alsoOnApply = /^-(?:parallelism=\d+|no-color|compact-warnings|lock-timeout=\w+)$/;

/** A call of Terraform, taken apart. */
interface Call {
  readonly command: string;
  readonly destroy: boolean;
  readonly approved: boolean;
  readonly options: readonly string[];
}

/**
 * Stands in for `terraform apply`, `destroy` and `plan` in the folder of a stack, as cdktf calls them: the plan goes to a private file, is judged and asked about in the
 * words that cdktf waits for, and exactly it is applied. What cdktf wants written with -out is not: it would lie in the tree, with all that is secret.
 * @returns the exit code
 */
export async function guard(args: readonly string[], folder: string, env: NodeJS.ProcessEnv): Promise<number> {
  const call = readCall(args);
  const output = path.resolve(folder, "..", "..");
  const stack = readFolder(folder, path.basename(folder));
  const all = readFolders(output).map(({ json }) => json);
  // What stands in the folder is judged, also when no manifest tells of it.
  const stacks = [stack.json, ...all.filter((other) => other.stack !== stack.name)];
  const context: PlanContext = { terraform: await terraformCommand(env), exceptions: registerOf(output, env), all: stacks, env };
  const plan = await planStack(stack, context, { destroy: call.destroy, options: call.options, initialized: true });
  try {
    process.stdout.write(renderPlan(stack.name, plan.judgement));
    if (plan.changes) process.stdout.write(`plan digest: ${stack.name}=${plan.digest}\n`);
    if (plan.judgement.blocking.length > 0) {
      process.stderr.write(`${stack.name}: the gate rejects the plan, nothing is applied\n`);
      return exitCodes.violations;
    }
    const isRefresh = call.options.includes("-refresh-only");
    if (call.command === "plan" || !(plan.changes || isRefresh)) return exitCodes.holds;
    if (!(await mayApply(plan, call, env))) return exitCodes.violations;
    await plan.apply(call.options.filter((option) => alsoOnApply.test(option)));
    return exitCodes.holds;
  } finally {
    plan.close();
  }
}

/** @throws UsageError */
function readCall(args: readonly string[]): Call {
  const [command = "", ...rest] = args;
  if (!["apply", "destroy", "plan"].includes(command)) {
    throw new UsageError(`the guard does not take options before the command - got ${command}; call terraform in the stack's folder`);
  }
  const options: string[] = [];
  let destroy = command === "destroy";
  let approved = false;
  for (let index = 0; index < rest.length; index++) {
    const option = rest[index] ?? "";
    if (option === "-destroy") destroy = true;
    else if (option === "-auto-approve") approved = true;
    else if (command === "plan" && option === "-out") index++;
    else if (option === "-input=false" || option === "-input=true" || (command === "plan" && option.startsWith("-out="))) continue;
    else if (passedOn.test(option)) options.push(option);
    else if (!option.startsWith("-")) throw new UsageError(`the guard applies no plan that it has not made itself - got ${option}; leave it out`);
    else throw new UsageError(`the guard does not pass on ${option}, by which a part of the change would not be judged, or not be locked; leave it out`);
  }
  return { command, destroy, approved, options };
}

/** As cli/cdktf.js names it, else where the project of the output folder has it. */
function registerOf(output: string, { BASELINE_EXCEPTIONS: named }: NodeJS.ProcessEnv) {
  const project = path.dirname(output);
  return loadExceptions(path.resolve(project, named ?? "config/exceptions.yaml"), { optional: true });
}

async function mayApply({ stack, digest }: StackPlan, { approved, destroy }: Call, { BASELINE_PLAN_DIGESTS: digests }: NodeJS.ProcessEnv): Promise<boolean> {
  if (digests !== undefined && !digests.split(/\s+/).includes(`${stack.name}=${digest}`)) {
    throw new UsageError(
      `${stack.name}: this is not a plan that was approved, so it is not applied - got ${stack.name}=${digest}; approved are those in BASELINE_PLAN_DIGESTS: look at the new plan`,
    );
  }
  if (approved) return true;
  // cdktf looks for these words in what Terraform writes, and shows its own question then.
  const question = destroy
    ? "\nDo you really want to destroy all resources?\n  Terraform will destroy all your managed infrastructure, as shown above.\n  There is no undo. Only 'yes' will be accepted to confirm.\n\n  Enter a value: "
    : "\nDo you want to perform these actions?\n  Terraform will perform the actions described above.\n  Only 'yes' will be accepted to approve.\n\n  Enter a value: ";
  const isYes = await answer(question, "yes", { input: process.stdin, output: process.stdout });
  if (!isYes) process.stderr.write(`${stack.name}: not approved, nothing was applied\n`);
  return isYes;
}
