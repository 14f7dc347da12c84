import { scenarios } from "../../policy/analysis/outcome";
import type { StoreCrisis } from "../analysis";
import { clip } from "../plain-text";
import type { Report } from "../report";
import { badge, choice, code, dataAttributes, filter, groupBy, section } from "./elements";
import { type Html, html } from "./escape";
import { type Texts, word } from "./texts";
import { fateTone } from "./tones";

/** What becomes of each data store in each scenario; stores with one answer stand in one row. */
export function crisisSection({ analysis }: Report, t: Texts): Html {
  const stores = analysis?.crisis ?? [];
  if (stores.length === 0) return section("crisis", t.nav.crisis, t.crisis.none);
  const groups = [...groupBy(stores, ({ kind, outcomes }) => JSON.stringify([kind, outcomes])).values()];
  const heads = scenarios.map((scenario) => html`<th scope="col">${t.crisis.scenarios[scenario]}</th>`);
  return section(
    "crisis",
    t.nav.crisis,
    t.crisis.lead(groups.length, stores.length),
    filter(
      "crisis-table",
      [
        choice(
          "kind",
          t.columns.kind,
          stores.map(({ kind }) => kind),
          t.none,
          (kind) => word(t, kind),
        ),
      ],
      t,
    ),
    html`<div class="scroll" tabindex="0" role="region" aria-label="${t.nav.crisis}"><table id="crisis-table" class="crisis"><thead><tr><th scope="col">${t.columns.store}</th>${heads}</tr></thead><tbody>${groups.map((group) => groupRow(group, t))}</tbody></table></div>`,
  );
}

function groupRow(stores: readonly StoreCrisis[], t: Texts): Html {
  const [{ kind, outcomes }] = stores as [StoreCrisis];
  const names = stores.map(
    ({ place }) => html`<li>${clip(place.name, 120)} <small>${[place.environment, place.owner].filter((part) => part !== "").join(", ")}</small></li>`,
  );
  const cells = scenarios.map((scenario) => {
    const outcome = outcomes.find((one) => one.scenario === scenario);
    if (outcome === undefined) return html`<td>${t.none}</td>`;
    const { fate, why, action, attribute } = outcome;
    return html`<td>${badge(word(t, fate), fateTone(fate))}<p lang="en">${clip(why, 300)}</p>${action !== undefined && html`<p><b>${t.crisis.doThis}:</b> <span lang="en">${clip(action, 300)}</span></p>`}<small>${code(attribute, 120)}</small></td>`;
  });
  return html`<tr${dataAttributes({ item: "", kind })}><th scope="row">${word(t, kind)}<details><summary>${t.crisis.stores(stores.length)}</summary><ul>${names}</ul></details></th>${cells}</tr>`;
}
