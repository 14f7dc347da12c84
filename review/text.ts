import picocolors from "picocolors";
import type { Finding, Severity } from "../policy/model";
import { addressOf, describeFinding, fileOf, originOf, placeOf } from "./describe-finding";
import { type RuleGroup, sortFindings, verdictOf } from "./group";
import { clip, count, daysLeft, duration, plain, thousands } from "./plain-text";
import type { ExceptionStatus, Report } from "./report";
import { changeLines } from "./text-changes";
import { wrap } from "./wrap";

/** How the report is shown on a terminal. */
export interface TextOptions {
  readonly colour: boolean;
  /** Everything, however long. @default false */
  readonly verbose?: boolean;
  /** Where the reader finds what was cut. @default "--format json" */
  readonly allAt?: string;
}

type Colours = ReturnType<typeof picocolors.createColors>;

// Beyond this, one more place of the same rule tells nothing new; beyond that many rules, nobody reads on.
const mostPlaces = 10;
const mostRules = 20;
const width = 100;
const gutter = 10;
const indent = " ".repeat(gutter);

/** The report on a terminal: the verdict, what blocks and how to fix it, what is excepted or open, and the sums; 100 columns wide. */
export function renderText(report: Report, options: TextOptions): string {
  const colours = picocolors.createColors(options.colour);
  const { blocking, open, excepted } = sortFindings(report);
  const detailed = options.verbose ? blocking : blocking.slice(0, mostRules);
  const sections = [
    verdictLine(report, colours),
    changesSection(report),
    ...detailed.map((group) => ruleSection(group, options, colours)),
    restOfRules(blocking.slice(detailed.length), options, colours),
    exceptionsSection(report.exceptions, colours),
    ...(options.verbose ? excepted.map((group) => ruleSection(group, options, colours)) : []),
    openSection(open, options, colours),
    ...(options.verbose ? open.map((group) => ruleSection(group, options, colours)) : []),
    summarySection(report, colours),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function verdictLine(report: Report, colours: Colours): string {
  const { blocked, words } = verdictOf(report);
  return blocked ? `${colours.bold(colours.red("✗ blocked"))}  ${words}` : `${colours.bold(colours.green("✓ holds"))}  ${words}`;
}

function changesSection(report: Report): string {
  const [first, ...rest] = changeLines(report) ?? [];
  return first === undefined ? "" : [`${"changes".padEnd(gutter)}${first}`, ...rest.map((line) => (line === "" ? "" : `${indent}${line}`))].join("\n");
}

function ruleSection(group: RuleGroup, options: TextOptions, colours: Colours): string {
  const shown = options.verbose ? group.findings : group.findings.slice(0, mostPlaces);
  const left = group.findings.length - shown.length;
  const controls = group.controls.length > 0 ? colours.dim(`  ${plain(group.controls.join(", "))}`) : "";
  const title = clip(plain(group.title), 300);
  const lines = [
    `${severityLabel(group.severity, colours)}${colours.bold(plain(group.rule))}${controls}`,
    ...paragraph("", `${title}${group.findings.length > 1 ? ` (${count(group.findings.length, "place")})` : ""}`),
    "",
    ...shown.flatMap((finding) => place(finding, group.remediation === undefined, colours)),
    ...(left > 0 ? [`${indent}${colours.dim(`… and ${count(left, "more place")}, in full: ${allAt(options)}`)}`] : []),
    "",
    ...(group.rationale ? paragraph("why  ", clip(plain(group.rationale), 1200), colours.dim) : []),
    ...(group.remediation ? paragraph("fix  ", clip(plain(group.remediation), 1200), colours.cyan) : []),
    ...group.references.slice(0, 1).map((url) => `${indent}${colours.dim(`see  ${clip(plain(url), 300)}`)}`),
  ];
  return lines.join("\n").trimEnd();
}

function place(finding: Finding, ownFix: boolean, colours: Colours): readonly string[] {
  const name = placeOf(finding);
  const address = addressOf(finding);
  const oneLine = address !== undefined && gutter + name.length + 2 + address.length <= width;
  const files = [fileOf(finding), originOf(finding)].filter((file) => file !== undefined && file !== name);
  const oneRow = gutter + 2 + files.join(" ← ").length <= width;
  return [
    `${indent}${colours.bold(name)}${oneLine ? `  ${colours.dim(address)}` : ""}`,
    ...(address !== undefined && !oneLine ? [`${indent}  ${colours.dim(address)}`] : []),
    ...wrap(describeFinding(finding), width - gutter - 2).map((line) => `${indent}  ${line}`),
    ...(ownFix ? paragraph("  fix  ", plain(finding.remediation), colours.cyan) : []),
    ...(oneRow ? [files.join(" ← ")] : files.map((file, index) => (index === 0 ? file : `← ${file}`))).map((line) =>
      line ? `${indent}  ${colours.dim(line)}` : "",
    ),
  ].filter((line) => line !== "");
}

/** Wrapped text behind a label, its further lines aligned with the first. */
function paragraph(label: string, text: string, paint: (text: string) => string = (same) => same): readonly string[] {
  return wrap(text, width - gutter - label.length).map((line, index) => `${indent}${index === 0 ? paint(label) : " ".repeat(label.length)}${line}`);
}

function severityLabel(severity: Severity, colours: Colours): string {
  const label = severity.padEnd(gutter);
  if (severity === "critical") return colours.bold(colours.red(label));
  if (severity === "high") return colours.red(label);
  return severity === "medium" ? colours.yellow(label) : colours.dim(label);
}

function restOfRules(groups: readonly RuleGroup[], options: TextOptions, colours: Colours): string {
  if (groups.length === 0) return "";
  const rows = groups.map((group) => `${severityLabel(group.severity, colours)}${plain(group.rule)}  ${colours.dim(count(group.findings.length, "place"))}`);
  return [colours.dim(`and ${count(groups.length, "more rule")}, in full: ${allAt(options)}`), ...rows].join("\n");
}

function exceptionsSection(exceptions: readonly ExceptionStatus[], colours: Colours): string {
  if (exceptions.length === 0) return "";
  const rows = [...exceptions]
    .sort((a, b) => a.daysLeft - b.daysLeft)
    .map((exception) => {
      const left = daysLeft(exception.daysLeft);
      // A month is what it takes to end an exception in an orderly way.
      const paintedLeft = exception.daysLeft < 0 ? colours.red(left) : exception.daysLeft < 30 ? colours.yellow(left) : left;
      const covers = exception.covers === 0 ? "covers nothing" : `covers ${count(exception.covers, "finding")}`;
      return [
        `${indent}${colours.bold(plain(exception.rule))}  ${plain(exception.scope)}`,
        `${indent}  ${paintedLeft}, ${covers}, ${plain(exception.owner)} ${colours.dim(`(${plain(exception.ticket)}, until ${plain(exception.expires)})`)}`,
      ].join("\n");
    });
  return `${"excepted".padEnd(gutter)}${count(exceptions.length, "exception")}\n\n${rows.join("\n")}`;
}

function openSection(groups: readonly RuleGroup[], options: TextOptions, colours: Colours): string {
  if (groups.length === 0) return "";
  const places = groups.reduce((sum, group) => sum + group.findings.length, 0);
  const named = groups.slice(0, mostPlaces).map((group) => `${plain(group.rule)} (${group.findings.length})`);
  const more = groups.length > named.length ? `, and ${count(groups.length - named.length, "more rule")}` : "";
  const text = `${count(places, "place")} not proven, which blocks only for critical and high: ${named.join(", ")}${more}${options.verbose ? "" : `; in full: ${allAt(options)}`}`;
  const lines = wrap(text, width - gutter).map((line, index) => `${index === 0 ? "open".padEnd(gutter) : indent}${line}`);
  return colours.dim(lines.join("\n"));
}

function summarySection(report: Report, colours: Colours): string {
  const { summary } = report;
  const { blocked, words } = verdictOf(report);
  const answers = [
    `${thousands(summary.pass)} hold`,
    summary.fail > 0 ? colours.red(`${thousands(summary.fail)} fail`) : "0 fail",
    summary.unknown > 0 ? colours.yellow(`${thousands(summary.unknown)} not proven`) : "0 not proven",
    `${thousands(summary.excepted)} excepted`,
  ];
  const nameWidth = Math.max(...report.tools.map((tool) => plain(`${tool.name} ${tool.version}`).length), 0);
  const longest = Math.max(...report.tools.map((tool) => plain(tool.did).length), 0);
  const didWidth = Math.min(longest, width - gutter - nameWidth - 2);
  const tools = report.tools.flatMap((tool, index): (readonly [string, string])[] => {
    const name = plain(`${tool.name} ${tool.version}`).padEnd(nameWidth);
    const [did = "", ...more] = wrap(plain(tool.did), didWidth);
    const rest = more.map((line) => ["", `${" ".repeat(nameWidth)}  ${line}`] as const);
    return [[index === 0 ? "ran" : "", `${name}  ${did.padEnd(didWidth)}  ${colours.dim(duration(tool.durationMs))}`], ...rest];
  });
  const rows: readonly (readonly [string, string])[] = [
    ["judged", report.deployment === undefined ? plain(report.input.path) : `${plain(report.input.path)} ← ${plain(report.deployment)}`],
    ["scope", `${count(summary.stacks, "stack")}, ${count(summary.resources, "resource")}, ${count(summary.rules, "rule")}`],
    ["answers", answers.join(", ")],
    ...tools,
    ["took", duration(summary.durationMs)],
    // Once more at the end, because a long report has scrolled its first line away.
    ...(blocked ? [["verdict", `${colours.bold(colours.red("blocked"))}  ${words}`] as const] : []),
  ];
  const lines = rows.map(([name, value]) => `${colours.dim(name.padEnd(gutter))}${value}`);
  return `${colours.dim("─".repeat(width))}\n${lines.join("\n")}`;
}

function allAt(options: TextOptions): string {
  return plain(options.allAt ?? "--format json");
}
