import type { Finding } from "../../policy/model";
import { addressOf, describe, fileOf, originOf, placeOf } from "../describe-finding";
import { type RuleGroup, sortFindings } from "../group";
import { clip } from "../plain-text";
import type { Report } from "../report";
import { anchor, badge, choice, code, dataAttributes, filter, section } from "./elements";
import { type Html, html } from "./escape";
import { link } from "./link";
import { type Texts, word } from "./texts";
import { severityTone, stateTone } from "./tones";

// One more place of the same rule tells a reviewer nothing new, and thousands of them make the page slow.
const mostPlaces = 100;
const mostInAll = 4000;

/** Where the findings of a rule stand on the page. */
export function findingAnchor(rule: string): string {
  return anchor("rule", rule);
}

/** Every finding, by rule, the worst first; with filters. */
export function findingsSection(report: Report, t: Texts): Html {
  const { blocking, open, excepted } = sortFindings(report);
  const groups = merged([...blocking, ...open, ...excepted]);
  if (groups.length === 0) return section("findings", t.nav.findings, t.findings.none);
  const whose = whoseOf(report);
  const places = report.findings.map(whose);
  let room = mostInAll;
  const shown = groups.map((group, index) => {
    const take = Math.max(1, Math.min(mostPlaces, room));
    room -= Math.min(group.findings.length, take);
    return ruleDetails(group, take, index < 3 && blocking.length > 0, whose, t);
  });
  return section(
    "findings",
    t.nav.findings,
    t.findings.lead(report.findings.length, groups.length),
    filter(
      "finding-list",
      [
        choice(
          "severity",
          t.columns.severity,
          report.findings.map(({ severity }) => severity),
          t.none,
          (value) => word(t, value),
        ),
        choice(
          "state",
          t.columns.state,
          report.findings.map(({ state }) => state),
          t.none,
          (value) => word(t, value),
        ),
        choice(
          "rule",
          t.columns.rule,
          groups.map(({ rule }) => rule),
          t.none,
        ),
        choice(
          "control",
          t.columns.control,
          groups.flatMap(({ controls }) => controls),
          t.none,
        ),
        choice(
          "owner",
          t.columns.owner,
          places.map(({ owner }) => owner),
          t.unknownOwner,
        ),
        choice(
          "environment",
          t.columns.environment,
          places.map(({ environment }) => environment),
          t.unknownEnvironment,
        ),
      ],
      t,
    ),
    html`<div id="finding-list">${shown}</div>`,
  );
}

/** A rule may block at some places and be excepted at others; on the page it stands once, where it is worst. */
function merged(groups: readonly RuleGroup[]): readonly RuleGroup[] {
  const byRule = new Map<string, RuleGroup>();
  for (const group of groups) {
    const before = byRule.get(group.rule);
    byRule.set(group.rule, before === undefined ? group : { ...before, findings: [...before.findings, ...group.findings] });
  }
  return [...byRule.values()];
}

type Whose = (finding: Finding) => { readonly owner: string; readonly environment: string };

function whoseOf({ analysis }: Report): Whose {
  const nobody = { owner: "", environment: "" };
  const known = analysis?.findingPlaces ?? {};
  return ({ stack, address }) => (Object.hasOwn(known, `${stack}/${address}`) ? (known[`${stack}/${address}`] ?? nobody) : nobody);
}

function ruleDetails(group: RuleGroup, most: number, open: boolean, whose: Whose, t: Texts): Html {
  const left = group.findings.length - most;
  return html`<details class="card" id="${findingAnchor(group.rule)}" data-group${open && html` open`}><summary>${badge(word(t, group.severity), severityTone(group.severity))} <code>${clip(group.rule, 200)}</code> <span lang="en">${clip(group.title, 300)}</span> <small>${t.findings.places(group.findings.length)}</small></summary>
<dl>${group.rationale && html`<dt>${t.findings.why}</dt><dd lang="en">${clip(group.rationale, 2000)}</dd>`}${group.remediation && html`<dt>${t.findings.fix}</dt><dd lang="en">${clip(group.remediation, 2000)}</dd>`}${group.controls.length > 0 && html`<dt>${t.columns.control}</dt><dd>${group.controls.slice(0, 20).map((id, index) => html`${index > 0 && ", "}${code(id, 60)}`)}</dd>`}${group.references.length > 0 && html`<dt>${t.findings.references}</dt><dd>${group.references.slice(0, 5).map((url, index) => html`${index > 0 && ", "}${link(url)}`)}</dd>`}</dl>
<ul class="places">${group.findings.slice(0, most).map((finding) => place(finding, group, whose(finding), t))}</ul>${left > 0 && html`<p>${t.more(left)}</p>`}</details>`;
}

function place(finding: Finding, group: RuleGroup, { owner, environment }: ReturnType<Whose>, t: Texts): Html {
  const { compared, words } = describe(finding);
  const address = addressOf(finding);
  const [file, origin] = [fileOf(finding), originOf(finding)];
  const data = {
    item: "",
    severity: finding.severity,
    state: finding.state,
    rule: finding.rule,
    control: finding.controls.join(" "),
    owner: owner || "-",
    environment: environment || "-",
  };
  return html`<li${dataAttributes(data)}><p>${finding.state !== "fail" && html`${badge(word(t, finding.state), stateTone(finding.state))} `}<strong>${clip(placeOf(finding), 300)}</strong>${owner !== "" && html` <small>${owner}, ${environment || t.unknownEnvironment}</small>`}</p>
<p lang="en">${compared && html`${code(compared.attribute)} is ${code(compared.actual)}, expected ${code(compared.expected)}`}${compared && words && "; "}${words}</p>${group.remediation === undefined && html`<p>${t.findings.fix}: <span lang="en">${clip(finding.remediation, 600)}</span></p>`}
<p><small>${address !== undefined && html`${code(address)} `}${file !== undefined && code(file)}${origin !== undefined && html` ${t.findings.madeBy} ${code(origin)}`}</small></p>${finding.exception && html`<p>${t.findings.exception}: ${t.findings.until(clip(finding.exception.expires, 20))}, ${t.findings.of(clip(finding.exception.owner, 100), clip(finding.exception.ticket, 100))}: ${clip(finding.exception.reason, 600)}</p>`}</li>`;
}
