import type { CapacityLine, SizeLine } from "../analysis";
import { clip } from "../plain-text";
import type { Report } from "../report";
import { outlookPart } from "./capacity-outlook";
import { badge, code, resource, row, section, table } from "./elements";
import { type Html, html } from "./escape";
import { bars } from "./plot";
import type { Texts } from "./texts";

/** Demand, what is reserved, what is left without a zone, and who draws on it. */
export function capacitySection(report: Report, t: Texts): Html {
  const groups = report.analysis?.capacity ?? [];
  const outlook = outlookPart(report, t);
  if (groups.length === 0) return section("capacity", t.nav.capacity, t.capacity.none, outlook);
  const sizes = groups.flatMap((group) => group.sizes);
  return section(
    "capacity",
    t.nav.capacity,
    t.capacity.lead(sizes.length, sizes.filter(isShort).length),
    outlook === undefined && html`<p><small>${t.capacity.note}</small></p>`,
    groups.map((group) => groupPart(group, t)),
    outlook,
  );
}

function isShort({ demand, left }: SizeLine): boolean {
  return demand !== undefined && (left === undefined || left < demand);
}

function groupPart(group: CapacityLine, t: Texts): Html {
  const { place, sizes, declared } = group;
  const where = place.environment || place.stack;
  const number = (title: string) => ({ title, numeric: true }) as const;
  const columns = [t.capacity.size, number(t.capacity.demand), number(t.capacity.reserved), number(t.capacity.left), t.columns.verdict, t.capacity.pools];
  const rows = sizes.map((size) =>
    row([
      code(size.size),
      amount(size.demand, t),
      size.byZone === undefined
        ? t.afterPlan
        : html`${t.number(size.reserved ?? 0)}<br><small>${size.byZone.map(({ zone, nodes }) => `${t.capacity.zone(zone)}: ${nodes}`).join(", ")}</small>`,
      size.left === undefined ? t.afterPlan : t.number(size.left),
      size.demand === undefined ? badge(t.capacity.undeclared, "warn") : isShort(size) ? badge(t.capacity.short, "bad") : badge(t.capacity.enough, "good"),
      size.pools.length === 0
        ? t.none
        : html`${size.pools.map(({ place: pool, most }, index) => html`${index > 0 && ", "}${clip(pool.owner || pool.name, 60)} (${amount(most, t)})`)}`,
    ]),
  );
  return html`<h3>${clip(where, 80)}${!declared && html` ${badge(t.capacity.undeclared, "warn")}`}</h3><p>${resource(place)}</p>${plot(group, where, t)}${table(`${t.nav.capacity}: ${where}`, columns, rows)}`;
}

/** For each size three bars: the demand, the reserved nodes by zone, what is left; and what the pools may grow to. */
function plot({ sizes }: CapacityLine, where: string, t: Texts): Html {
  const known = sizes.filter(({ byZone }) => byZone !== undefined);
  if (known.length === 0) return html``;
  const zones = [...new Set(known.flatMap(({ byZone }) => (byZone ?? []).map(({ zone }) => zone)))];
  const lines = known.flatMap((size) => [
    { name: `${size.size} · ${t.capacity.demand}`, values: { demand: size.demand ?? 0 } },
    { name: t.capacity.reserved, values: Object.fromEntries((size.byZone ?? []).map(({ zone, nodes }) => [`zone ${zone}`, nodes])) },
    { name: t.capacity.left, values: { left: size.left ?? 0 } },
    { name: t.capacity.poolsMost, values: { pools: size.pools.reduce((sum, { most }) => sum + (most ?? 0), 0) } },
  ]);
  const series = [
    { key: "demand", name: t.capacity.demand, colour: "demand" },
    ...zones.map((zone, index) => ({ key: `zone ${zone}`, name: t.capacity.zone(zone), colour: `zone${(index % 3) + 1}` })),
    { key: "left", name: t.capacity.left, colour: "left" },
    { key: "pools", name: t.capacity.poolsMost, colour: "pools" },
  ];
  return bars(`${t.capacity.plot(where)} (${t.capacity.nodes})`, lines, series);
}

function amount(number: number | undefined, t: Texts): string {
  return number === undefined ? t.none : t.number(number);
}
