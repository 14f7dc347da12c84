import junit, { type TestSuite } from "junit-report-builder";
import { blocks, type Finding } from "../policy/model";
import { addressOf, describeFinding, fileOf, originOf, placeOf } from "./describe-finding";
import { groupByRule, type RuleGroup } from "./group";
import { count, plain } from "./plain-text";
import type { Report, RuleStatus } from "./report";

/**
 * The report for test viewers: a suite for each rule and a case for each finding, failed where it blocks and skipped where an
 * exception accepts it. Text is made plain first, since XML has no way to write most control characters.
 */
export function renderJunit(report: Report): string {
  const builder = junit.newBuilder().name(plain(report.tool.name));
  const groups = new Map(groupByRule(report.findings).map((group) => [group.rule, group]));
  for (const rule of report.rules) {
    addSuite(builder.testSuite(), rule, groups.get(rule.id)?.findings ?? []);
    groups.delete(rule.id);
  }
  // Findings of the gate belong to no rule that was run; they must not be lost.
  for (const group of groups.values()) addSuite(builder.testSuite(), ruleOf(group), group.findings);
  return `${builder.build()}\n`;
}

type SuiteRule = Pick<RuleStatus, "id" | "title" | "severity" | "controls"> & { readonly counts?: RuleStatus["counts"] };

function ruleOf(group: RuleGroup): SuiteRule {
  return { id: group.rule, title: group.title, severity: group.severity, controls: group.controls };
}

function addSuite(suite: TestSuite, rule: SuiteRule, findings: readonly Finding[]): void {
  suite.name(plain(rule.id)).property("title", plain(rule.title)).property("severity", rule.severity);
  if (rule.controls.length > 0) suite.property("controls", plain(rule.controls.join(", ")));
  for (const finding of findings) addCase(suite, finding);
  if (findings.length > 0) return;
  suite
    .testCase()
    .className(plain(rule.id))
    .name(rule.counts ? `holds at ${count(rule.counts.pass, "place")}` : "holds");
}

function addCase(suite: TestSuite, finding: Finding): void {
  const attribute = finding.attribute === undefined ? "" : ` ${plain(finding.attribute)}`;
  const test = suite
    .testCase()
    .className(plain(finding.rule))
    .name(`${placeOf(finding)}${attribute}`);
  if (finding.file !== "") test.file(plain(finding.file));
  if (blocks(finding)) {
    const type = finding.state === "unknown" ? `${finding.severity}, not proven` : finding.severity;
    test.failure(describeFinding(finding), type).stacktrace(details(finding));
    return;
  }
  if (finding.state === "excepted") test.skipped();
  test.standardOutput(details(finding));
}

function details(finding: Finding): string {
  const { exception, rationale } = finding;
  const lines = [
    describeFinding(finding),
    row("place", placeOf(finding)),
    row("address", addressOf(finding)),
    row("file", fileOf(finding)),
    row("made by", originOf(finding)),
    row("why", rationale && plain(rationale)),
    row("fix", plain(finding.remediation)),
    row("exception", exception && plain(`until ${exception.expires}, ${exception.owner}, ${exception.ticket}: ${exception.reason}`)),
  ];
  // The builder splits a CDATA section at the first of these only; a second one would end it.
  return lines
    .filter((line) => line !== undefined)
    .join("\n")
    .replaceAll("]]>", "]] >");
}

function row(name: string, value: string | undefined): string | undefined {
  return value ? `${name}: ${value}` : undefined;
}
