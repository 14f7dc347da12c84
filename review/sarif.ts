import { SarifBuilder, SarifRunBuilder } from "node-sarif-builder";
import type { Notification, ReportingDescriptor, Result, Run } from "sarif";
import { blocks, type Finding, type Severity } from "../policy/model";
import { describeFinding, placeOf } from "./describe-finding";
import { groupByRule, type RuleGroup } from "./group";
import { code, link, prose } from "./markdown-escape";
import { clip, plain } from "./plain-text";
import type { Report, RuleStatus } from "./report";
import { fingerprints } from "./sarif-fingerprint";
import { artifactOf, locationsOf } from "./sarif-location";

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = { critical: "error", high: "error", medium: "warning", low: "note" };

// In the middle of the bands by which code scanning names a severity: over 9 critical, 7 high, 4 medium.
const securitySeverity: Readonly<Record<Severity, string>> = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0" };

/**
 * The report for code scanning, SARIF 2.1.0.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * @see https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export function renderSarif(report: Report): string {
  const log = new SarifBuilder({ $schema: "https://json.schemastore.org/sarif-2.1.0.json" });
  const builder = new SarifRunBuilder().initSimple({ toolDriverName: plain(report.tool.name), toolDriverVersion: plain(report.tool.version) });
  const { run } = builder;
  run.tool.driver.semanticVersion = plain(report.tool.version);
  run.tool.driver.rules = rulesOf(report);
  run.tool.extensions = report.tools.filter((tool) => tool.name !== report.tool.name).map((tool) => ({ name: plain(tool.name), version: plain(tool.version) }));
  run.automationDetails = { id: `${[report.tool.name, report.input.kind, report.deployment ?? report.input.path].map(plain).join("/")}/` };
  run.columnKind = "utf16CodeUnits";
  run.originalUriBaseIds = { "%SRCROOT%": { description: { text: "the folder the command was run in" } } };
  run.invocations = invocationsOf(report);
  run.artifacts = artifactsOf(report);
  run.results = resultsOf(report);
  log.addRun(builder);
  // Not the builder's own string: it rejects a log in which a value happens to spell one of its placeholders.
  return `${JSON.stringify(log.buildSarifOutput(), null, 2)}\n`;
}

function resultsOf(report: Report): Result[] {
  const prints = fingerprints(report.findings);
  return report.findings.map((finding, index) => ({
    ruleId: plain(finding.rule),
    ...kindAndLevel(finding),
    message: { text: text(`${placeOf(finding)}: ${describeFinding(finding)}`) },
    ...locationsOf(finding, report.deployment ?? report.input.path),
    partialFingerprints: prints[index] ?? {},
    ...suppressionOf(finding),
    properties: {
      severity: finding.severity,
      state: finding.state,
      blocking: blocks(finding),
      source: finding.source,
      stack: plain(finding.stack),
      controls: finding.controls.map(plain),
      ...(finding.attribute === undefined ? {} : { attribute: plain(finding.attribute) }),
      remediation: plain(finding.remediation),
    },
  }));
}

/**
 * The standard allows a level only where the kind is `fail`, and code scanning shows only what has one. So what is not proven is
 * `fail` where it closes the gate, and `open` where it does not.
 */
function kindAndLevel(finding: Finding): Pick<Result, "kind" | "level"> {
  if (finding.state === "unknown" && !blocks(finding)) return { kind: "open", level: "none" };
  return { kind: "fail", level: levels[finding.severity] };
}

function suppressionOf({ exception }: Finding): Pick<Result, "suppressions"> {
  // Viewers that know suppressions take a missing list for "not known", an empty one for "not suppressed".
  if (!exception) return { suppressions: [] };
  const { owner, ticket, expires, reason } = exception;
  const justification = plain(`accepted until ${expires} by ${owner} (${ticket}): ${reason}`);
  return {
    suppressions: [
      { kind: "external", status: "accepted", justification, properties: { owner: plain(owner), ticket: plain(ticket), expires: plain(expires) } },
    ],
  };
}

function rulesOf(report: Report): ReportingDescriptor[] {
  const groups = new Map(groupByRule(report.findings).map((group) => [group.rule, group]));
  const rules = report.rules.map((rule) => {
    const group = groups.get(rule.id);
    groups.delete(rule.id);
    return descriptor(rule, group);
  });
  return [...rules, ...[...groups.values()].map((group) => descriptor({ ...group, id: group.rule }, group))];
}

function descriptor(rule: Pick<RuleStatus, "id" | "title" | "severity" | "controls">, group: RuleGroup | undefined): ReportingDescriptor {
  const helpUri = group?.references.find((url) => /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(url));
  const why = group?.rationale ?? group?.title ?? rule.title;
  const fix = group?.remediation ?? group?.findings[0]?.remediation;
  const markdown = [
    `**${prose(rule.title)}**`,
    group?.rationale && `**Why:** ${prose(group.rationale)}`,
    fix && `**Fix:** ${prose(fix)}`,
    rule.controls.length > 0 && `**Controls:** ${rule.controls.map(code).join(", ")}`,
    group && group.references.length > 0 && `**See:** ${group.references.map(link).join(", ")}`,
  ];
  return {
    id: plain(rule.id),
    shortDescription: { text: text(rule.title) },
    fullDescription: { text: text(clip(why, 1000)) },
    help: {
      text: text([plain(rule.title), group?.rationale, fix && `Fix: ${fix}`].filter((part) => part).join("\n")),
      markdown: markdown.filter((part) => part).join("\n\n"),
    },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { "security-severity": securitySeverity[rule.severity], precision: "very-high", tags: ["security", ...rule.controls.map(plain)] },
  };
}

function artifactsOf(report: Report): NonNullable<Run["artifacts"]> {
  const files = report.findings.map((finding) => finding.file || (report.deployment ?? report.input.path));
  return [...new Set(files)].map((file) => ({ location: artifactOf(file) }));
}

function invocationsOf(report: Report): NonNullable<Run["invocations"]> {
  const gate = report.findings.filter((finding) => finding.source === "gate");
  const notifications = gate.map(
    (finding): Notification => ({
      descriptor: { id: plain(finding.rule) },
      level: finding.state === "excepted" ? "note" : levels[finding.severity],
      message: { text: text(describeFinding(finding)) },
      ...(finding.file === "" ? {} : { locations: [{ physicalLocation: { artifactLocation: artifactOf(finding.file) } }] }),
    }),
  );
  // A scan that was not complete has proven nothing; whoever reads only this flag must not take it for a pass.
  return [{ executionSuccessful: !gate.some(blocks), toolExecutionNotifications: notifications }];
}

/** Plain text of SARIF, in which `[a](b)` would be a link. */
function text(words: string): string {
  return words.split("\n").map(plain).join("\n").replaceAll("](", "] (");
}
