import { blocks } from "../../policy/model";
import type { ControlLine, RequirementLine } from "../analysis";
import { clip } from "../plain-text";
import type { Report } from "../report";
import { anchor, badge, code, codes, dataAttributes, filter, section } from "./elements";
import { type Html, html } from "./escape";
import type { Texts } from "./texts";

/** From what the source documents demand to the controls, and from those to where they are enforced. */
export function coverageSection({ analysis, findings }: Report, t: Texts): Html {
  const { controls = [], requirements = [] } = analysis ?? {};
  const broken = new Map<string, number>();
  for (const finding of findings.filter(blocks)) for (const id of finding.controls) broken.set(id, (broken.get(id) ?? 0) + 1);
  return section(
    "coverage",
    t.nav.coverage,
    t.coverage.lead(controls.filter(({ enforced }) => enforced).length, controls.length, requirements.length),
    filter("coverage-list", [], t),
    html`<div id="coverage-list"><details class="group" data-group><summary>${t.coverage.byRequirement} <small>${requirements.length}</small></summary><ul class="places">${requirements.map((requirement) => requirementItem(requirement, controls, t))}</ul></details>
<details class="group" data-group><summary>${t.coverage.byControl} <small>${controls.length}</small></summary><ul class="places">${controls.map((control) => controlItem(control, broken.get(control.id) ?? 0, t))}</ul></details></div>`,
  );
}

function requirementItem({ id, source, section: part, text, controls: ends }: RequirementLine, controls: readonly ControlLine[], t: Texts): Html {
  const links = ends.map((end) => {
    const control = controls.find((one) => one.id === end);
    return html`<li>${control === undefined ? code(end, 60) : html`<a href="#${anchor("control", end)}">${end}</a>`} ${clip(control?.title ?? "", 200)}</li>`;
  });
  return html`<li${dataAttributes({ item: "" })}><p><b>${id}</b> <span lang="en">${clip(text, 500)}</span> <small>${clip(source, 100)}, ${clip(part, 100)}</small></p>${links.length > 0 ? html`<ul>${links}</ul>` : badge(t.coverage.notEnforced, "warn")}</li>`;
}

function controlItem(control: ControlLine, violations: number, t: Texts): Html {
  const { id, title, rules, planRules, types, deploymentFile, azurePolicy, gate, checkov, enforced } = control;
  const kinds: readonly (readonly [words: string, names: readonly string[]])[] = [
    [t.coverage.rules(rules.length), rules],
    [t.coverage.planRules(planRules.length), planRules],
    [t.coverage.types(types.length), types],
    [t.coverage.file, deploymentFile],
    [t.coverage.azurePolicy, azurePolicy],
    [t.coverage.gate, gate],
    [t.coverage.checkov(checkov.length), checkov],
  ];
  return html`<li id="${anchor("control", id)}"${dataAttributes({ item: "" })}><p><b>${id}</b> <span lang="en">${clip(title, 300)}</span> ${!enforced && badge(t.coverage.notEnforced, "bad")}${violations > 0 && badge(t.coverage.broken(violations), "bad")}</p><dl>${kinds.map(([words, names]) => names.length > 0 && html`<dt>${words}</dt><dd>${names.length > 6 ? html`${codes(names, 6)}` : names.map((name, index) => html`${index > 0 && ", "}${code(name, 120)}`)}</dd>`)}</dl></li>`;
}
