import { type Finding, severities } from "../policy/model";
import { addressOf, describe, fileOf, originOf, placeOf } from "./describe-finding";
import { fitSections, type Section } from "./fit-sections";
import { type RuleGroup, sortFindings, verdictOf } from "./group";
import { code, html, link, prose, row } from "./markdown-escape";
import { capacityPart, changesPart, crisisPart, exposurePart } from "./markdown-platform";
import { clip, count, daysLeft, duration, thousands } from "./plain-text";
import type { Report } from "./report";

/** How much of the report is written. */
export interface MarkdownOptions {
  /** Characters; GitHub takes 65,536 in a comment. @default 60000 */
  readonly maxLength?: number;
  /** Where the reader finds what was cut. @default "findings.json" */
  readonly allAt?: string;
}

// Beyond this, one more place of the same rule tells a reviewer nothing new.
const mostPlaces = 10;
// So many rules stand open when the page is opened; the others are a click away.
const mostOpen = 3;

/** The report for a pull request: `review.md` and the comment. Values are escaped, and what does not fit is counted. */
export function renderMarkdown(report: Report, { maxLength = 60_000, allAt = "findings.json" }: MarkdownOptions = {}): string {
  const { blocking, open } = sortFindings(report);
  const more = `all are in ${code(clip(allAt, 200))}`;
  const cut = (one: string) => (left: number) => `\n… ${count(left, one)} left out here; ${more}.\n`;
  const sections: readonly (Section | undefined)[] = [
    { head: heading(report), items: [], tail: "", cut: cut("line"), share: 1, priority: 0 },
    section(
      "## What blocks\n",
      blocking.map((group, index) => ruleDetails(group, index < mostOpen, more)),
      "",
      cut("rule"),
      0.75,
      2,
    ),
    platformSection(changesPart(report), cut("change"), 0.4, 3),
    platformSection(exposurePart(report), cut("data store"), 0.4, 3),
    platformSection(capacityPart(report), cut("size"), 0.4, 3),
    platformSection(crisisPart(report), cut("answer"), 0.4, 4),
    section(table("## Exceptions", ["Rule", "Scope", "Owner", "Ends", "Findings", "Why"]), exceptionRows(report), "", cut("exception"), 0.5, 3),
    section(table("## Open, not blocking", ["Rule", "Severity", "Not proven", "Title"]), open.map(openRow), "", cut("rule"), 0.5, 4),
    section(
      `${folded("Stacks")}${row(["Stack", "Resources", "Blocking", "Excepted"])}|---|--:|--:|--:|\n`,
      stackRows(report),
      "\n</details>\n",
      cut("stack"),
      1,
      5,
    ),
    section(`${folded("What ran")}${row(["Tool", "Version", "Did", "Took"])}|---|---|---|--:|\n`, toolRows(report), "\n</details>\n", cut("tool"), 1, 1),
  ];
  return fitSections(
    sections.filter((one) => one !== undefined),
    maxLength,
  );
}

function section(head: string, items: readonly string[], tail: string, cut: Section["cut"], share: number, priority: number): Section | undefined {
  return items.length === 0 ? undefined : { head: `\n${head}`, items, tail, cut, share, priority };
}

function platformSection(part: Pick<Section, "head" | "items"> | undefined, cut: Section["cut"], share: number, priority: number): Section | undefined {
  return part && section(part.head, part.items, "", cut, share, priority);
}

function heading(report: Report): string {
  const { blocked, words } = verdictOf(report);
  const { summary, findings } = report;
  const judged = [report.input.path, report.deployment].filter((path) => path !== undefined).map((path) => code(clip(path, 300)));
  const bySeverity = severities.map((severity) => {
    const states = findings.filter((finding) => finding.severity === severity).map((finding) => finding.state);
    return row([severity, ...(["fail", "unknown", "excepted"] as const).map((state) => thousands(states.filter((one) => one === state).length))]);
  });
  return [
    `# ${blocked ? "❌ Blocked" : "✅ Holds"}: ${words}\n\n`,
    `${judged.join(" from ")}: ${count(summary.stacks, "stack")}, ${count(summary.resources, "resource")}, ${count(summary.rules, "rule")}; `,
    `${count(summary.pass, "answer holds", "answers hold")}. Took ${duration(summary.durationMs)}.\n\n`,
    row(["Severity", "Violations", "Not proven", "Excepted"]),
    "|---|--:|--:|--:|\n",
    ...bySeverity,
  ].join("");
}

function ruleDetails(group: RuleGroup, open: boolean, more: string): string {
  const shown = group.findings.slice(0, mostPlaces);
  const left = group.findings.length - shown.length;
  const title = html(clip(group.title, 300));
  const places = group.findings.length > 1 ? ` (${count(group.findings.length, "place")})` : "";
  const parts = [
    `\n<details${open ? " open" : ""}><summary><b>${group.severity}</b> <code>${html(clip(group.rule, 200))}</code> ${title}${places}</summary>\n`,
    `${row(["Where", "Found", "File"])}|---|---|---|\n${shown.map((finding) => placeRow(finding, group.remediation === undefined)).join("")}`,
    left > 0 ? `… and ${count(left, "more place")}; ${more}.\n` : undefined,
    group.rationale && `**Why:** ${prose(clip(group.rationale, 1500))}\n`,
    group.remediation && `**Fix:** ${prose(clip(group.remediation, 1500))}\n`,
    group.controls.length > 0
      ? `**Controls:** ${group.controls
          .slice(0, 20)
          .map((id) => code(clip(id, 60)))
          .join(", ")}\n`
      : undefined,
    group.references.length > 0
      ? `**See:** ${group.references
          .slice(0, 5)
          .map((url) => link(clip(url, 500)))
          .join(", ")}\n`
      : undefined,
    "</details>\n",
  ];
  return parts.filter((part) => part).join("\n");
}

function placeRow(finding: Finding, ownFix: boolean): string {
  const cell = (...lines: readonly (string | undefined)[]) => lines.filter((line) => line).join("<br>");
  const wrapped = (text: string | undefined) => text && code(clip(text, 300));
  return row([
    cell(wrapped(placeOf(finding)), wrapped(addressOf(finding))),
    cell(found(finding), ownFix ? `Fix: ${prose(clip(finding.remediation, 600))}` : undefined),
    cell(wrapped(fileOf(finding)), wrapped(originOf(finding))),
  ]);
}

function found(finding: Finding): string {
  const { compared, words } = describe(finding);
  const sentence = compared && `${code(compared.attribute)} is ${code(compared.actual)}, expected ${code(compared.expected)}`;
  return [sentence, words && prose(words)].filter((part) => part).join("; ");
}

function exceptionRows(report: Report): readonly string[] {
  return [...report.exceptions]
    .sort((a, b) => a.daysLeft - b.daysLeft)
    .map((exception) =>
      row([
        code(clip(exception.rule, 200)),
        code(clip(exception.scope, 300)),
        `${prose(clip(exception.owner, 100))}, ${prose(clip(exception.ticket, 100))}`,
        `${exception.expires.length > 0 ? prose(clip(exception.expires, 20)) : "never"}, ${exception.daysLeft < 30 ? `**${daysLeft(exception.daysLeft)}**` : daysLeft(exception.daysLeft)}`,
        thousands(exception.covers),
        prose(clip(exception.reason, 300)),
      ]),
    );
}

function openRow(group: RuleGroup): string {
  return row([code(clip(group.rule, 200)), group.severity, count(group.findings.length, "place"), prose(clip(group.title, 300))]);
}

function stackRows(report: Report): readonly string[] {
  // The ones that block come first: with hundreds of stacks the others are what is cut.
  return [...report.stacks]
    .sort((a, b) => b.blocking - a.blocking)
    .map((stack) => row([code(clip(stack.name, 200)), thousands(stack.resources), thousands(stack.blocking), thousands(stack.excepted)]));
}

function toolRows(report: Report): readonly string[] {
  return report.tools.map((tool) => row([prose(clip(tool.name, 100)), prose(clip(tool.version, 60)), prose(clip(tool.did, 200)), duration(tool.durationMs)]));
}

function table(title: string, columns: readonly string[]): string {
  return `${title}\n\n${row(columns)}${"|---".repeat(columns.length)}|\n`;
}

function folded(title: string): string {
  return `<details><summary>${title}</summary>\n\n`;
}
