import type { PathLine, StoreExposure } from "../analysis";
import { clip } from "../plain-text";
import type { Report } from "../report";
import { badge, choice, code, dataAttributes, filter, groupBy, resource, section } from "./elements";
import { type Html, html } from "./escape";
import { type Texts, word } from "./texts";
import { pathTone } from "./tones";

// So many networks are named on a drawn path; a hub is reached from all of them.
const mostNetworks = 6;

/** Each data store with every network path to it, what authenticates on the path, and what that comes to. */
export function exposureSection({ analysis }: Report, t: Texts): Html {
  const stores = analysis?.exposure ?? [];
  if (stores.length === 0) return section("exposure", t.nav.exposure, t.exposure.none);
  const fine = stores.filter(({ verdict }) => verdict === "both").length;
  const groups = [...groupBy(stores, ({ place }) => place.environment)].sort(([, a], [, b]) => worst(a) - worst(b));
  return section(
    "exposure",
    t.nav.exposure,
    t.exposure.lead(fine, stores.length),
    filter(
      "exposure-list",
      [
        choice(
          "environment",
          t.columns.environment,
          stores.map(({ place }) => place.environment),
          t.unknownEnvironment,
        ),
        choice(
          "owner",
          t.columns.owner,
          stores.map(({ place }) => place.owner),
          t.unknownOwner,
        ),
        choice(
          "kind",
          t.columns.kind,
          stores.map(({ kind }) => kind),
          t.none,
          (kind) => word(t, kind),
        ),
        choice(
          "verdict",
          t.columns.verdict,
          stores.map(({ verdict }) => verdict),
          t.none,
          (verdict) => t.exposure.verdicts[verdict as StoreExposure["verdict"]],
        ),
      ],
      t,
    ),
    html`<div id="exposure-list">${groups.map(([environment, inside], index) => {
      const asked = inside.filter(({ verdict }) => verdict === "both").length;
      return html`<details class="group" data-group${(index === 0 || asked < inside.length) && html` open`}><summary><b>${environment || t.unknownEnvironment}</b> ${badge(t.of(asked, inside.length), asked === inside.length ? "good" : "bad")} <small>${t.exposure.group(inside.length)}</small></summary>${inside.map((store) => storeDetails(store, t))}</details>`;
    })}</div>`,
  );
}

function worst(stores: readonly StoreExposure[]): number {
  return stores.every(({ verdict }) => verdict === "both") ? 1 : 0;
}

function storeDetails({ place, kind, ways, paths, verdict }: StoreExposure, t: Texts): Html {
  const data = { item: "", environment: place.environment || "-", owner: place.owner || "-", kind, verdict };
  return html`<details class="store"${dataAttributes(data)}><summary><span class="name">${clip(place.name, 120)}</span> <span class="what">${word(t, kind)}${place.owner !== "" && html` · ${clip(place.owner, 60)}`}${paths.length > 0 && html` · ${t.exposure.paths(paths.length)}`}</span> ${paths.length === 0 ? badge(t.exposure.paths(0), "good") : badge(t.exposure.verdicts[verdict], pathTone(verdict))}</summary>
<p><small>${code(`${place.stack}/${place.address}`)}</small></p>${
    paths.length === 0
      ? html`<p>${t.exposure.noPath}</p>`
      : html`<div class="scroll" tabindex="0" role="region" aria-label="${clip(place.name, 120)}"><table class="matrix"><thead><tr><th scope="col">${t.exposure.path}</th>${ways.map((way) => html`<th scope="col">${word(t, way)}</th>`)}<th scope="col">${t.columns.verdict}</th></tr></thead><tbody>${paths.map((path) => matrixRow(path, ways, t))}</tbody></table></div>${paths.map((path) => drawn(path, place, kind, t))}`
  }</details>`;
}

function matrixRow(path: PathLine, ways: readonly string[], t: Texts): Html {
  const cells = ways.map((way) => {
    const open = path.ways.find(({ name }) => name === way)?.open ?? "no";
    const tone = open === "undecided" ? "warn" : way === "anonymous" ? "bad" : "info";
    return html`<td>${open === "no" ? html`<span class="zero">${t.exposure.closed}</span>` : badge(open === "yes" ? t.exposure.open : t.exposure.undecided, tone)}</td>`;
  });
  return html`<tr><th scope="row">${word(t, path.via)}</th>${cells}<td>${badge(t.exposure.verdicts[path.verdict], pathTone(path.verdict))}</td></tr>`;
}

/** The path as a chain, from whoever takes it to the store. */
function drawn({ via, from, over, networks, attribute, verdict }: PathLine, place: StoreExposure["place"], kind: string, t: Texts): Html {
  const named = networks.slice(0, mostNetworks).map(({ name }) => clip(name, 60));
  const left = networks.length - named.length;
  const start =
    networks.length > 0
      ? html`<li><small>${t.exposure.reaches(networks.length)}</small>${named.join(", ")}${left > 0 && ` +${left}`}</li>`
      : html`<li><small>${t.exposure.from}</small><span lang="en">${clip(from, 200)}</span></li>`;
  const steps = [...over]
    .reverse()
    .map((step) => html`<li><small>${word(t, step.type.replace(/^azurerm_/, "").replaceAll("_", " "))}</small>${resource(step)}</li>`);
  return html`<ol class="path ${pathTone(verdict)}" aria-label="${t.exposure.drawn}: ${word(t, via)}">${start}${steps}<li><small>${word(t, kind)}</small><b>${clip(place.name, 120)}</b><small>${t.exposure.openedBy} ${code(attribute, 120)}</small></li></ol>`;
}
