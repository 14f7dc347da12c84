import type { Value } from "../../policy/model";
import { signs } from "../change-signs";
import { clip, shown } from "../plain-text";
import type { AttributeChange, Report, ResourceChange } from "../report";
import { effects } from "./effects";
import { badge, choice, code, codes, dataAttributes, filter, groupBy, section, type Tone } from "./elements";
import { type Html, html } from "./escape";
import { type Texts, word } from "./texts";

// A resource that is created has all its attributes; the first of them, the security-relevant ones before the others, tell what it is.
const mostAttributes = 40;
const mostDependents = 20;

const tones: Readonly<Record<ResourceChange["action"], Tone>> = { create: "good", update: "info", replace: "bad", delete: "bad", forget: "warn" };

/** What the plans create, change, replace and destroy, by stack. */
export function changesSection({ changes, plans = [] }: Report, t: Texts): Html {
  if (changes === undefined) return section("changes", t.nav.changes, t.changes.none);
  if (changes.length === 0) return section("changes", t.nav.changes, t.changes.nothing);
  const plannedBy = new Map(plans.map(({ stack, by }) => [stack, t.changes.plannedBy[by]]));
  const byStack = [...groupBy(changes, ({ stack }) => stack)];
  return section(
    "changes",
    t.nav.changes,
    t.changes.lead(changes.length, byStack.length),
    html`<p>${counts(changes, t)}</p>`,
    effects(changes, t),
    filter(
      "change-list",
      [
        choice(
          "action",
          t.changes.action,
          changes.map(({ action }) => action),
          t.none,
          (action) => word(t, action),
        ),
        choice(
          "security",
          t.changes.securityOnly,
          changes.map((change) => (isSecurity(change) ? "yes" : "")),
          t.none,
          () => t.changes.yes,
        ),
        choice(
          "environment",
          t.columns.environment,
          changes.map(({ environment }) => environment),
          t.unknownEnvironment,
        ),
        choice(
          "owner",
          t.columns.owner,
          changes.map(({ owner }) => owner),
          t.unknownOwner,
        ),
      ],
      t,
    ),
    html`<div id="change-list">${byStack.map(([stack, inside], index) => stackDetails(stack, inside, plannedBy.get(stack) ?? "", index < 3, t))}</div>`,
  );
}

function isSecurity({ attributes }: ResourceChange): boolean {
  return attributes.some(({ security }) => security);
}

/** How much of each there is, as badges. */
function counts(changes: readonly ResourceChange[], t: Texts): Html {
  const actions = (Object.keys(tones) as ResourceChange["action"][]).map(
    (action) => [action, changes.filter((change) => change.action === action).length] as const,
  );
  return html`${actions.map(([action, number]) => number > 0 && html`${badge(`${signs[action]} ${t.number(number)} ${t.changes.counts[action]}`, tones[action])} `)}`;
}

function stackDetails(stack: string, changes: readonly ResourceChange[], plannedBy: string, open: boolean, t: Texts): Html {
  const [{ owner, environment }] = changes as readonly [ResourceChange, ...ResourceChange[]];
  const whose = [owner, environment, plannedBy].filter((part) => part !== "").join(", ");
  return html`<details class="group" data-group${open && html` open`}><summary><b>${clip(stack, 120)}</b>${whose !== "" && html` <small>${clip(whose, 120)}</small>`} ${counts(changes, t)}</summary>${changes.map((change) => changeDetails(change, t))}</details>`;
}

function changeDetails(change: ResourceChange, t: Texts): Html {
  const { address, action, drift, attributes, dependents, owner, environment } = change;
  const security = isSecurity(change);
  const left = attributes.length - mostAttributes;
  const data = { item: "", action, security: security ? "yes" : "-", owner: owner || "-", environment: environment || "-" };
  return html`<details class="store"${dataAttributes(data)}${security && action !== "create" && html` open`}><summary>${badge(`${signs[action]} ${word(t, action)}`, tones[action])} ${code(address, 200)} ${security && badge(t.changes.security, "warn")} ${drift && badge(t.changes.drift, "warn")}${dependents.length > 0 && html` <small>${t.changes.dependents(dependents.length)}</small>`}</summary>${
    attributes.length > 0 &&
    html`<div class="scroll" tabindex="0" role="region" aria-label="${clip(address, 200)}"><table><thead><tr><th scope="col">${t.changes.attribute}</th><th scope="col">${t.changes.before}</th><th scope="col">${t.changes.after}</th></tr></thead><tbody>${attributes.slice(0, mostAttributes).map((attribute) => attributeRow(attribute, t))}</tbody></table></div>`
  }${left > 0 && html`<p>${t.changes.more(left)}</p>`}${dependents.length > 0 && html`<p><small>${t.changes.dependents(dependents.length)}: ${codes(dependents, mostDependents)}</small></p>`}</details>`;
}

function attributeRow({ path, before, after, sensitive, unknown, security, forcesReplacement }: AttributeChange, t: Texts): Html {
  const value = (written: Value): Html =>
    sensitive
      ? html`<i>${t.changes.sensitive}</i>`
      : written === undefined || written === null
        ? html`<span class="zero">${t.changes.absent}</span>`
        : code(shown(written));
  return html`<tr${security && html` class="security"`}><th scope="row">${code(path, 160)} ${security && badge(t.changes.security, "warn")} ${forcesReplacement && badge(t.changes.forces, "bad")}</th><td class="before">${value(before)}</td><td class="after">${unknown ? html`<i>${t.changes.unknown}</i>` : value(after)}</td></tr>`;
}
