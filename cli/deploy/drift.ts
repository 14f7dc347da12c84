import type { Finding } from "../../policy/model";
import type { PlannedChange } from "../../policy/stack-json";
import type { PlanJudgement } from "./judge-plan";
import { findingLine } from "./render";

/** What differs in Azure from what Terraform left there. */
export interface StackDrift {
  readonly stack: string;
  readonly differences: readonly Difference[];
  /** Those by which something is less safe. */
  readonly findings: readonly Finding[];
}

/** One resource that differs. The values are left out: some are secrets. */
export interface Difference {
  readonly address: string;
  readonly type: string;
  readonly change: "differs" | "gone";
  readonly attributes: readonly string[];
}

/** What a judged plan tells of drift. */
export function driftOf(stack: string, { drift, weakened }: PlanJudgement): StackDrift {
  return { stack, differences: drift.map(differenceOf), findings: weakened };
}

function differenceOf({ address, type, change }: PlannedChange): Difference {
  if (change.action === "delete") return { address, type, change: "gone", attributes: [] };
  const { before = {}, after = {} } = change;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return { address, type, change: "differs", attributes: names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])) };
}

/** The drift of all stacks for a person. */
export function renderDrift(stacks: readonly StackDrift[]): string {
  const lines = stacks.flatMap(({ stack, differences, findings }) => [
    `${stack}: ${differences.length === 0 ? "as terraform left it" : `${differences.length} changed outside terraform`}`,
    ...differences.map(({ address, change, attributes }) => `  ${change === "gone" ? `${address} is gone` : `${address}: ${attributes.join(", ")}`}`),
    ...findings.flatMap((finding) => [findingLine("✗", finding), `    fix: ${finding.remediation}`]),
  ]);
  const worse = stacks.flatMap(({ findings }) => findings).length;
  return `${[...lines, worse === 0 ? "✓ nothing is less safe than it was" : `✗ ${worse} less safe than before`].join("\n")}\n`;
}
