import type { Finding } from "../../policy/model";
import { signs, sumOf } from "../../review/change-signs";
import { describeFinding } from "../../review/describe-finding";
import type { PlanJudgement } from "./judge-plan";
import { leftBehind } from "./left-behind";

/** What a plan would do to a stack and what the gate says of it, without any value of a resource: those Terraform has shown, with secrets masked. */
export function renderPlan(stack: string, { changes, drift, blocking, others }: PlanJudgement): string {
  const sums = sumOf(changes.map(({ change }) => change.action));
  const left = leftBehind(changes);
  return [
    `${stack}: ${sums || "no resource changes"}${drift.length === 0 ? "" : `; ${drift.length} changed outside terraform`}`,
    ...changes.map(({ address, change }) => `  ${signs[change.action]} ${address}`),
    ...(left.length === 0 ? [] : ["  what stays behind:", ...left.map((line) => `    ${line}`)]),
    ...others.map((finding) => findingLine(finding.state === "excepted" ? "excepted" : "note", finding)),
    blocking.length === 0 ? "✓ the gate lets it through" : `✗ blocked: ${blocking.length} ${blocking.length === 1 ? "finding" : "findings"}`,
    ...blocking.flatMap((finding) => [findingLine("✗", finding), `    fix: ${finding.remediation}`]),
    "",
  ].join("\n");
}

/** A finding in one line. */
export function findingLine(label: string, finding: Finding): string {
  return `  ${label} ${finding.rule} (${finding.severity}) ${finding.address || finding.stack}: ${describeFinding(finding)}`;
}
