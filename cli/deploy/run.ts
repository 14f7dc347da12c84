import { exitCodes, UsageError } from "../exit-codes";
import { isApproved } from "./ask";
import { type PlanContext, planStack, type StackPlan } from "./plan-stack";
import { renderPlan } from "./render";
import type { StackFolder } from "./stack-folders";

/** Who says that plans may be applied. */
export interface Approval {
  /** Nobody is asked: each plan must be one of those below. */
  readonly yes: boolean;
  /** Sums of plans that were looked at, by stack; several where a stack is planned twice in a run. */
  readonly digests: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nothing is applied at all. */
  readonly planOnly: boolean;
}

/** What becomes of a run. */
export interface RunOptions {
  readonly destroy: boolean;
  /** Has init been run in all stacks? @default false */
  readonly initialized?: boolean;
  readonly approval: Approval;
  /** Which plans are to be applied at all. @default - those that do something */
  readonly only?: (plan: StackPlan) => boolean;
  /** Called with each plan before it is applied. */
  readonly say: (text: string) => void;
}

type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Plans, judges, asks and applies stack after stack: what one makes, the next is planned with. The first that is not applied ends the run. */
export async function runOneByOne(stacks: readonly StackFolder[], context: PlanContext, options: RunOptions): Promise<ExitCode> {
  let worst: ExitCode = exitCodes.holds;
  const applied: string[] = [];
  try {
    for (const stack of stacks) {
      const plan = await planStack(stack, context, options);
      try {
        show(plan, options);
        const next = await settle([plan], stack.name, options);
        if (next === "blocked") worst = exitCodes.violations;
        if (next === "applied") applied.push(stack.name);
        if (next === "declined" || (next === "blocked" && !options.approval.planOnly)) return exitCodes.violations;
      } finally {
        plan.close();
      }
    }
    return worst;
  } finally {
    if (!options.approval.planOnly && stacks.length > 1) options.say(summary(stacks, applied, options));
  }
}

/** Plans and judges all, asks once, and applies them in turn: for what does not change what the others are planned with. */
export async function runTogether(stacks: readonly StackFolder[], context: PlanContext, word: string, options: RunOptions): Promise<Next> {
  const plans: StackPlan[] = [];
  try {
    const meant: StackPlan[] = [];
    for (const stack of stacks) {
      const plan = await planStack(stack, context, options);
      plans.push(plan);
      if (options.only?.(plan) === false) continue;
      meant.push(plan);
      show(plan, options);
    }
    return await settle(meant, word, options);
  } finally {
    for (const plan of plans) plan.close();
  }
}

/** What became of plans. */
export type Next = "applied" | "unchanged" | "planned" | "blocked" | "declined";

async function settle(plans: readonly StackPlan[], word: string, { approval, destroy, say }: RunOptions): Promise<Next> {
  if (plans.some(({ judgement }) => judgement.blocking.length > 0)) {
    say("nothing is applied: see what is blocked above\n");
    return "blocked";
  }
  const changing = plans.filter(({ changes }) => changes);
  if (changing.length === 0) return "unchanged";
  if (approval.planOnly) return "planned";
  if (!(await mayApply(changing, word, destroy, approval))) {
    say(`${word}: not approved, nothing was applied\n`);
    return "declined";
  }
  for (const plan of changing) {
    await plan.apply();
    say(`${plan.stack.name}: ${destroy ? "destroyed" : "applied"}\n`);
  }
  return "applied";
}

async function mayApply(plans: readonly StackPlan[], word: string, destroy: boolean, { yes, digests }: Approval): Promise<boolean> {
  for (const { stack, digest } of plans) {
    const approved = digests.get(stack.name);
    if (approved === undefined && !yes) continue;
    if (approved === undefined) {
      throw new UsageError(
        `${stack.name}: --yes without a digest of its plan - it is ${digest}; look at the plan with --plan-only, then add --plan-digest ${stack.name}=${digest}`,
      );
    }
    if (!approved.has(digest)) {
      throw new UsageError(
        `${stack.name}: this is not the plan that was approved, so it is not applied - got ${digest}; approved was ${[...approved].join(" or ")}: look at the new plan with --plan-only`,
      );
    }
  }
  if (yes) return true;
  const [only] = plans;
  const what = plans.length === 1 && only !== undefined ? `the plan of ${only.stack.name}` : `the ${plans.length} plans above`;
  return isApproved(`${destroy ? "Destroy by" : "Apply"} ${what}?`, destroy ? word : "yes");
}

function show(plan: StackPlan, { say }: RunOptions): void {
  say(renderPlan(plan.stack.name, plan.judgement));
  if (plan.changes) say(`plan digest: ${plan.stack.name}=${plan.digest}\n`);
}

function summary(stacks: readonly StackFolder[], applied: readonly string[], { destroy }: RunOptions): string {
  return `${destroy ? "destroyed" : "applied"}: ${applied.length === 0 ? "none" : applied.join(", ")} of ${stacks.length} stacks\n`;
}
