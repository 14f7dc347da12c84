import type { Access } from "../../policy/analysis/access";
import { clip } from "../plain-text";
import type { Report, ResourceChange } from "../report";
import { badge, choice, code, filter, groupBy, row, section, table } from "./elements";
import { type Html, html } from "./escape";
import { typeName } from "./keys";
import { type Texts, word } from "./texts";

/** Who reaches what with which role, for what and until when; what a plan changes is marked. */
export function accessSection({ analysis, changes = [] }: Report, t: Texts): Html {
  const all = analysis?.access ?? [];
  if (all.length === 0) return section("access", t.nav.access, t.access.none);
  const changed = new Map(changes.filter(({ drift }) => !drift).map((change) => [`${change.stack}/${change.address}`, change.action]));
  const people = all.filter(({ principal }) => !isMachine(principal.kind));
  const columns = [t.access.who, t.access.role, t.access.on, t.access.held, t.access.why, t.access.until];
  return section(
    "access",
    t.nav.access,
    t.access.lead(all.length, people.filter(({ held }) => held === "standing").length, all.filter(({ held }) => held === "eligible").length),
    filter(
      "access-list",
      [
        choice(
          "environment",
          t.columns.environment,
          all.map(({ place }) => place.environment),
          t.unknownEnvironment,
        ),
        choice(
          "owner",
          t.columns.owner,
          all.map(({ place }) => place.owner),
          t.unknownOwner,
        ),
        choice(
          "principal",
          t.access.principal,
          all.map(({ principal }) => principal.kind),
          t.none,
          (kind) => word(t, kind),
        ),
        choice(
          "held",
          t.access.held,
          all.map(({ held }) => held),
          t.none,
          (held) => word(t, held),
        ),
        choice(
          "role",
          t.access.role,
          all.map(({ role }) => role),
          t.none,
        ),
      ],
      t,
    ),
    html`<div id="access-list">${[...groupBy(all, ({ place }) => place.environment)].map(
      ([environment, inside]) =>
        html`<details class="group" data-group><summary><b>${environment || t.unknownEnvironment}</b> <small>${t.number(inside.length)}</small>${
          inside.some(({ place }) => changed.has(`${place.stack}/${place.address}`)) && html` ${badge(t.nav.changes, "warn")}`
        }</summary>${table(
          `${t.nav.access}: ${environment}`,
          columns,
          inside.map((access) => accessRow(access, changed.get(`${access.place.stack}/${access.place.address}`), t)),
        )}</details>`,
    )}</div>`,
  );
}

/** Is it a machine's own identity, rather than something with people behind it? */
export function isMachine(kind: Access["principal"]["kind"]): boolean {
  return kind === "identity" || kind === "service principal";
}

function accessRow(access: Access, action: ResourceChange["action"] | undefined, t: Texts): Html {
  const { place, principal, role, on, scope, held, privileged, purpose, legalBasis, ticket, until } = access;
  const what = on.length > 0 ? html`<b>${clip(scope, 120)}</b> <small>${typeName(on[0]?.type ?? "")}</small>` : code(scope, 200);
  return row(
    [
      html`${principal.place === undefined ? code(principal.name, 120) : html`<b>${clip(principal.name, 80)}</b>`}<br><small>${word(t, principal.kind)}${place.owner !== "" && `, ${clip(place.owner, 60)}`}</small>`,
      html`${clip(role, 120)}${privileged && html` ${badge(t.access.privileged, "warn")}`}${action !== undefined && html` ${badge(word(t, action), action === "create" ? "good" : "warn")}`}`,
      what,
      badge(word(t, held), held === "eligible" ? "good" : isMachine(principal.kind) ? "quiet" : "warn"),
      html`${purpose !== undefined && clip(purpose, 400)}${legalBasis !== undefined && html`<br><small>${t.access.basis}: ${clip(legalBasis, 300)}</small>`}${ticket !== undefined && html`<br><small>${t.access.ticket}: ${clip(ticket, 80)}</small>`}`,
      until === undefined ? html`<span class="zero">${t.access.noEnd}</span>` : endsAt(until, t),
    ],
    { item: "", environment: place.environment || "-", owner: place.owner || "-", principal: principal.kind, held, role },
  );
}

function endsAt(until: string, t: Texts): string {
  const [, amount = "", unit = ""] = /^(\d+) (days|hours)$/.exec(until) ?? [];
  if (unit === "") return clip(until, 40);
  return t.access.after(unit === "days" ? t.period(Number(amount), "D") : t.hours(Number(amount)));
}
