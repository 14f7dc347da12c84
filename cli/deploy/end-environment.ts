import { retiredTag } from "../../config/finops-tags";
import type { LoadedDeployment } from "../../config/load-deployment";
import { isObject, type PlannedChange } from "../../policy/stack-json";
import { exitCodes, UsageError } from "../exit-codes";
import { forgetState, holdsItsState, isMoved, moveState } from "./move-state";
import { isDeployed, type PlanContext, type StackPlan } from "./plan-stack";
import { type Next, type RunOptions, runTogether } from "./run";
import { inOrder, readFolder, type StackFolder } from "./stack-folders";

/**
 * Ends a temporary environment: applies what retires it, which takes the locks away, and destroys its stacks in the opposite order. The gate lets the second through
 * only for what the first has marked. The stack that holds the states is the last: its own is moved to disk before.
 */
export async function endEnvironment(
  environment: string,
  { deployment, file, locate }: LoadedDeployment,
  folders: readonly StackFolder[],
  context: PlanContext,
  options: RunOptions,
): Promise<number> {
  const found = Object.hasOwn(deployment.environments, environment) ? deployment.environments[environment] : undefined;
  const allowed = Object.keys(deployment.environments);
  if (found === undefined) throw new UsageError(`no environment is called "${environment}" - allowed ${allowed.join(", ")}`);
  if (!found.retired) {
    const line = locate(["environments", environment])?.line ?? 1;
    throw new UsageError(
      found.class === "production"
        ? `${file}:${line}: ${environment} is a production environment, which no one command ends; see docs/deploying.md`
        : `${file}:${line}: ${environment} is not retired - write its last day as endsOn, and retired: true, have that reviewed, and call again`,
    );
  }
  // What was never made, or is gone already, is left out: it cannot be planned when what it took something from is gone as well.
  const all = inOrder(folders, [`${environment}-*`]);
  // Once a state has moved, the account with all the others may be gone: then only the end of the last is left to do.
  const moved = all.filter(isMoved);
  const stacks: StackFolder[] = [];
  for (const stack of moved.length > 0 ? [] : all) if (await isDeployed(stack, context)) stacks.push(stack);
  const states = moved.length > 0 ? moved : stacks.filter(({ json }) => holdsItsState(json.json));
  const others = stacks.filter((stack) => !states.includes(stack));
  if (stacks.length > 0) options.say(`${environment}: first the locks go, then the stacks themselves\n\n`);
  const unlocked = await runTogether(stacks, context, environment, { ...options, destroy: false, initialized: true, only: isUnlocking });
  if (unlocked === "planned") options.say(`${environment}: what it destroys can be planned once this has been applied\n`);
  if (unlocked !== "applied" && unlocked !== "unchanged") return exitCodeOf(unlocked);
  const destroyed = await runTogether(others.toReversed(), context, environment, { ...options, destroy: true, initialized: true });
  if (destroyed !== "applied" && destroyed !== "unchanged") return exitCodeOf(destroyed);
  // What moves a state is not only a plan.
  if (options.approval.planOnly) return exitCodes.holds;
  for (const stack of states.toReversed()) {
    if (!isMoved(stack)) {
      options.say(`${stack.name}: its state moves to ${await moveState(stack, context)}, since the account that it is in goes\n`);
    }
    const own = { ...readFolder(stack.folder, stack.name), dependencies: stack.dependencies };
    const last = await runTogether([own], context, environment, { ...options, destroy: true });
    if (last !== "applied" && last !== "unchanged") return exitCodeOf(last);
    forgetState(stack);
  }
  options.say(`${environment}: destroyed; take its entry out of ${file} now\n`);
  return exitCodes.holds;
}

function exitCodeOf(next: Next): number {
  return next === "blocked" || next === "declined" ? exitCodes.violations : exitCodes.holds;
}

/**
 * Does a plan take locks away, or mark what is there? Only then it is applied: a stack that was never deployed, or of which a part is destroyed already,
 * would otherwise be made first.
 */
function isUnlocking({ judgement }: StackPlan): boolean {
  const isMarked = (values: PlannedChange["change"]["before"]) => isObject(values?.tags) && values.tags[retiredTag] !== undefined;
  return judgement.changes.some(
    ({ type, change }) =>
      (type === "azurerm_management_lock" && change.action === "delete") || (change.action === "update" && isMarked(change.after) && !isMarked(change.before)),
  );
}
