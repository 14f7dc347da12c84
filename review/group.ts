import { compare } from "../policy/judge";
import { blocks, type Finding, type Severity, severities } from "../policy/model";
import { count } from "./plain-text";
import type { Report } from "./report";

/** The findings of one rule, with what the report says once for all of them. */
export interface RuleGroup {
  readonly rule: string;
  readonly title: string;
  /** The worst of its findings. */
  readonly severity: Severity;
  readonly controls: readonly string[];
  readonly references: readonly string[];
  /** True when no place is known to break the rule: all of them could not be proven. */
  readonly unproven: boolean;
  readonly rationale: string | undefined;
  /** What to change; `undefined` when each finding wants something else. */
  readonly remediation: string | undefined;
  readonly findings: readonly Finding[];
}

/** Findings by rule, worst first: severity, then what fails before what is not proven, then the name of the rule. */
export function groupByRule(findings: readonly Finding[]): readonly RuleGroup[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = byRule.get(finding.rule);
    if (group) group.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return [...byRule.values()]
    .map(groupOf)
    .sort((a, b) => rank(a.severity) - rank(b.severity) || Number(a.unproven) - Number(b.unproven) || compare(a.rule, b.rule));
}

function groupOf(unsorted: readonly Finding[]): RuleGroup {
  const findings = [...unsorted].sort(byPlace);
  const first = findings[0] as Finding;
  return {
    rule: first.rule,
    title: first.title,
    severity: first.severity,
    controls: [...new Set(findings.flatMap((finding) => finding.controls))],
    references: [...new Set(findings.flatMap((finding) => finding.references))],
    unproven: findings.every((finding) => finding.state === "unknown"),
    rationale: findings.find((finding) => finding.rationale)?.rationale,
    remediation: findings.every((finding) => finding.remediation === first.remediation) ? first.remediation : undefined,
    findings,
  };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    rank(a.severity) - rank(b.severity) ||
    Number(a.state === "unknown") - Number(b.state === "unknown") ||
    compare(a.stack, b.stack) ||
    compare(a.address, b.address) ||
    compare(a.attribute ?? "", b.attribute ?? "")
  );
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

// Not localeCompare: a report must not depend on the language of the machine.

/** The findings of a report by what they do to the gate. */
export interface Sorted {
  readonly blocking: readonly RuleGroup[];
  /** Not proven, and not severe enough to close the gate. */
  readonly open: readonly RuleGroup[];
  readonly excepted: readonly RuleGroup[];
}

/** What blocks, what is left open, what an exception accepts. */
export function sortFindings(report: Report): Sorted {
  const excepted = report.findings.filter((finding) => finding.state === "excepted");
  const rest = report.findings.filter((finding) => finding.state !== "excepted");
  return {
    blocking: groupByRule(rest.filter(blocks)),
    open: groupByRule(rest.filter((finding) => !blocks(finding))),
    excepted: groupByRule(excepted),
  };
}

/** The answer in one line, without its first word. */
export interface Verdict {
  readonly blocked: boolean;
  readonly words: string;
}

/** Does what was judged hold? */
export function verdictOf(report: Report): Verdict {
  const blocking = report.findings.filter(blocks);
  const failing = blocking.filter((finding) => finding.state === "fail");
  const unproven = blocking.length - failing.length;
  if (blocking.length === 0) {
    const { stacks, resources, rules, excepted } = report.summary;
    const over = `${count(rules, "rule")} over ${count(resources, "resource")} in ${count(stacks, "stack")}`;
    return { blocked: false, words: excepted > 0 ? `${over}, ${count(excepted, "violation")} excepted for a time` : over };
  }
  const broken = new Set(failing.map((finding) => finding.rule)).size;
  const parts = [
    failing.length > 0 ? `${count(failing.length, "violation")} of ${count(broken, "rule")}` : undefined,
    unproven > 0 ? `${count(unproven, "answer")} not proven` : undefined,
  ];
  return { blocked: true, words: parts.filter((part) => part !== undefined).join(", ") };
}
