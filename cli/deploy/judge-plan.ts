import type { LoadedExceptions } from "../../config/load-exceptions";
import { conclude, examine } from "../../policy/judge";
import { stackOfPlan } from "../../policy/load-plan";
import { blocks, type Finding } from "../../policy/model";
import { allRules } from "../../policy/packs/all";
import { planSafety } from "../../policy/packs/plan-safety";
import type { Part } from "../../policy/plan/read-plan";
import { drift } from "../../policy/rules/plan/drift";
import type { PlannedChange, StackJson } from "../../policy/stack-json";

/** What a plan does, and what speaks against it. */
export interface PlanJudgement {
  /** Without what has only been found to differ. */
  readonly changes: readonly PlannedChange[];
  /** What differs in Azure from the state. */
  readonly drift: readonly PlannedChange[];
  readonly blocking: readonly Finding[];
  /** What has made something less safe outside of Terraform, whether the plan mends it or not. */
  readonly weakened: readonly Finding[];
  /** Excepted, or not bad enough to block. */
  readonly others: readonly Finding[];
}

// The stacks of a run are the same for all of its plans.
const written = new WeakMap<readonly StackJson[], readonly Finding[]>();

/**
 * Judges a plan: its configuration as it is written, by all rules and together with the other stacks so that references lead somewhere; and what the plan changes,
 * by the rules of plans.
 *
 * @param all every stack there is, the planned one included
 */
export function judgePlan(plan: Part, own: StackJson, all: readonly StackJson[], exceptions: LoadedExceptions): PlanJudgement {
  const { stack, json, file } = own;
  const planned = stackOfPlan(plan, file, { stack, synthesized: json });
  const changes = planned.changes ?? [];
  const findings = [...findingsOf(own, all, planned, exceptions), ...configured(all, exceptions)].filter(
    (finding) => finding.stack === stack || finding.stack === "",
  );
  return {
    changes: changes.filter(({ change }) => !change.drift),
    drift: changes.filter(({ change }) => change.drift),
    blocking: findings.filter(blocks),
    weakened: findings.filter(({ rule, state }) => rule === drift.id && state !== "excepted"),
    others: findings.filter((finding) => !blocks(finding)),
  };
}

/** What the rules say of the configuration. Of a plan they would ask less: much of it is not in there, such as lifecycle. */
export function configured(all: readonly StackJson[], exceptions: LoadedExceptions): readonly Finding[] {
  const known = written.get(all) ?? conclude(examine(all, allRules), undefined, exceptions, new Date(), false).findings;
  written.set(all, known);
  return known;
}

/** What the rules of plans say, in a graph where the references of the configuration stand beside the changes. */
function findingsOf(own: StackJson, all: readonly StackJson[], planned: StackJson, exceptions: LoadedExceptions): readonly Finding[] {
  const changed: StackJson = { ...own, json: { ...own.json, plan: planned.json.plan }, changes: planned.changes ?? [] };
  const graph = [changed, ...all.filter(({ stack }) => stack !== own.stack)];
  const { findings } = conclude(examine(graph, planSafety.rules), undefined, exceptions, new Date(), false);
  // Of the register the other judgement has told: here most rules did not run, and an exception for one change is not unused because this plan does not make it.
  return findings.filter(({ source, rule }) => source !== "gate" || rule === "exceptions/over-broad");
}
