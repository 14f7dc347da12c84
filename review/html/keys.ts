import type { KeyUse } from "../../policy/analysis/keys";
import { clip } from "../plain-text";
import type { Report } from "../report";
import { badge, choice, code, filter, groupBy, resource, row, section, table } from "./elements";
import { type Html, html } from "./escape";
import { type Texts, word } from "./texts";

// So many names are written out; a key with more is a finding of its own.
const mostNames = 8;

/** Which key protects what, where it lives, how it rotates, and who can use it. */
export function keysSection({ analysis }: Report, t: Texts): Html {
  const keys = analysis?.keys ?? [];
  if (keys.length === 0) return section("keys", t.nav.keys, t.keys.none);
  const groups = [...groupBy(keys, ({ key }) => key.environment)];
  const columns = [t.keys.key, t.keys.vault, t.keys.protects, t.keys.rotation, t.keys.holders];
  return section(
    "keys",
    t.nav.keys,
    t.keys.lead(keys.length, keys.filter(({ rotatesAfter }) => rotatesAfter !== undefined).length, keys.filter(({ inHardware }) => inHardware).length),
    filter(
      "key-list",
      [
        choice(
          "environment",
          t.columns.environment,
          keys.map(({ key }) => key.environment),
          t.unknownEnvironment,
        ),
        choice(
          "owner",
          t.columns.owner,
          keys.map(({ key }) => key.owner),
          t.unknownOwner,
        ),
      ],
      t,
    ),
    html`<div id="key-list">${groups.map(
      ([environment, inside]) =>
        html`<details class="group" data-group><summary><b>${environment || t.unknownEnvironment}</b> <small>${t.number(inside.length)}</small></summary>${table(
          `${t.nav.keys}: ${environment}`,
          columns,
          inside.map((key) => keyRow(key, t)),
        )}</details>`,
    )}</div>`,
  );
}

function keyRow({ key, vault, kind, inHardware, rotatesAfter, expiresAfter, protects, holders }: KeyUse, t: Texts): Html {
  return row(
    [
      html`${resource(key)}<br>${badge(kind || t.none, inHardware ? "good" : "warn")}`,
      vault === undefined ? t.afterPlan : html`${clip(vault.name, 60)}${vault.owner !== "" && html`<br><small>${clip(vault.owner, 60)}</small>`}`,
      protects.length === 0
        ? html`<span class="zero">${t.keys.nothing}</span>`
        : list(protects.map((place) => html`<b>${clip(place.name, 80)}</b> <small>${typeName(place.type)}</small>`)),
      html`${rotatesAfter === undefined ? badge(t.keys.never, "bad") : t.keys.rotates(period(rotatesAfter, t))}${expiresAfter !== undefined && html`<br><small>${t.keys.expires(period(expiresAfter, t))}</small>`}`,
      list(
        holders.map(
          ({ name, role, held, through }) =>
            html`${code(name, 80)} ${clip(role, 80)} <small>${t.keys.through[through]}${held === "eligible" && `, ${word(t, held)}`}</small>`,
        ),
      ),
    ],
    { item: "", environment: key.environment || "-", owner: key.owner || "-" },
  );
}

function list(items: readonly Html[]): Html {
  const left = items.length - mostNames;
  return html`<ul class="names">${items.slice(0, mostNames).map((item) => html`<li>${item}</li>`)}${left > 0 && html`<li>+${left}</li>`}</ul>`;
}

/** `P1Y` in words where it is of one unit; as it is where not. */
export function period(text: string, t: Texts): string {
  const [, amount = "", unit = ""] = /^P(\d+)([YMD])$/.exec(text) ?? [];
  return unit === "" ? word(t, text) : t.period(Number(amount), unit as "Y" | "M" | "D");
}

/** `azurerm_storage_account` as people say it. */
export function typeName(type: string): string {
  return type.replace(/^azurerm_/, "").replaceAll("_", " ");
}
