import { severities } from "../../policy/model";
import { type RuleGroup, sortFindings } from "../group";
import { clip } from "../plain-text";
import type { Report } from "../report";
import { badge, code, row, section, table } from "./elements";
import { type Html, html } from "./escape";
import { findingAnchor } from "./findings";
import { type Texts, word } from "./texts";
import { tiles } from "./tiles";
import { severityTone } from "./tones";

// More than these are one click away; a reviewer decides on the first.
const mostRules = 12;

/** Blocked or not, why, what was not proven, and what ran. */
export function verdictSection(report: Report, t: Texts): Html {
  const { blocking, open } = sortFindings(report);
  const findings = blocking.flatMap((group) => group.findings);
  const failing = findings.filter(({ state }) => state === "fail");
  const { summary } = report;
  const blocked = blocking.length > 0;
  const words = blocked
    ? t.verdict.blockedBy(failing.length, new Set(failing.map(({ rule }) => rule)).size, findings.length - failing.length)
    : t.verdict.holdsOver(summary.rules, summary.resources, summary.stacks, summary.excepted);
  return section(
    "verdict",
    t.nav.verdict,
    undefined,
    html`<div class="verdict ${blocked ? "bad" : "good"}"><p class="answer"><span aria-hidden="true">${blocked ? "✕" : "✓"}</span> ${blocked ? t.verdict.blocked : t.verdict.holds}</p><p>${words}</p><p><small>${t.verdict.judged(clip(report.input.path, 300), report.deployment && clip(report.deployment, 300))}. ${t.verdict.offline[report.input.kind]} ${t.verdict.answers(summary.pass)}.</small></p></div>`,
    blocked &&
      html`<h3>${t.verdict.why}</h3><ul class="plain">${blocking.slice(0, mostRules).map((group) => ruleLine(group, t))}${blocking.length > mostRules && html`<li><a href="#findings">${t.verdict.moreRules(blocking.length - mostRules)}</a></li>`}</ul>`,
    tiles(report, t),
    html`<h3>${t.verdict.bySeverity}</h3>${severityTable(report, t)}`,
    open.length > 0 &&
      html`<h3>${t.verdict.notProven}</h3><p>${t.verdict.notProvenWhy}</p><ul class="plain">${open.slice(0, mostRules).map((group) => ruleLine(group, t))}</ul>`,
    html`<details><summary>${t.verdict.ran}</summary>${table(
      t.verdict.ran,
      [t.columns.tool, t.columns.version, t.columns.did, { title: t.columns.took, numeric: true }],
      report.tools.map((tool) => row([clip(tool.name, 100), clip(tool.version, 60), clip(tool.did, 300), t.duration(tool.durationMs)])),
    )}</details>`,
    html`<details><summary>${t.verdict.stacks} (${t.number(report.stacks.length)})</summary>${stackTable(report, t)}</details>`,
  );
}

function ruleLine(group: RuleGroup, t: Texts): Html {
  return html`<li>${badge(word(t, group.severity), severityTone(group.severity))} <a href="#${findingAnchor(group.rule)}">${code(group.rule)}</a> <span lang="en">${clip(group.title, 300)}</span> <small>(${t.verdict.places(group.findings.length)})</small></li>`;
}

function severityTable(report: Report, t: Texts): Html {
  const rows = severities.map((severity) => {
    const states = report.findings.filter((finding) => finding.severity === severity).map(({ state }) => state);
    const counts = (["fail", "unknown", "excepted"] as const).map((state) => states.filter((one) => one === state).length);
    return row([
      badge(word(t, severity), severityTone(severity)),
      ...counts.map((number) => (number === 0 ? html`<span class="zero">0</span>` : t.number(number))),
    ]);
  });
  const number = (title: string) => ({ title, numeric: true }) as const;
  return table(t.verdict.bySeverity, [t.columns.severity, number(t.verdict.violations), number(t.verdict.unproven), number(t.verdict.excepted)], rows);
}

function stackTable(report: Report, t: Texts): Html {
  const number = (title: string) => ({ title, numeric: true }) as const;
  const rows = [...report.stacks]
    .sort((a, b) => b.blocking - a.blocking)
    .map((stack) => row([code(stack.name), t.number(stack.resources), t.number(stack.blocking), t.number(stack.excepted)]));
  return table(t.verdict.stacks, [t.columns.stack, number(t.columns.resources), number(t.verdict.violations), number(t.verdict.excepted)], rows);
}
