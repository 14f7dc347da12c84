import { clip } from "../plain-text";
import type { CapacityOutlook, FamilyOutlook, Report } from "../report";
import { badge, code, row, table } from "./elements";
import { type Html, html } from "./escape";
import { courses } from "./plot";
import type { Texts } from "./texts";

const number = (title: string) => ({ title, numeric: true }) as const;

/** Growth and quota year by year, and when what there is now is too little. Nothing without a deployment file, which alone tells them. */
export function outlookPart({ capacityOutlook }: Report, t: Texts): Html | undefined {
  const words = t.capacity.outlook;
  const all = (capacityOutlook ?? []).flatMap((outlook) => outlook.families.map((family) => ({ outlook, ...family })));
  const sizes = (capacityOutlook ?? []).flatMap((outlook) => outlook.sizes.map((size) => ({ outlook, ...size })));
  const years = all[0]?.needed.map((_, year) => words.year(year));
  if (capacityOutlook === undefined || years === undefined) return undefined;
  const lasts = years.length - 1;

  const nodes = sizes.map(({ outlook, vmSize, demand, reserved, left, poolsMost, shortIn }) =>
    row([
      named(vmSize, growthIn(outlook, t)),
      ...demand.map(t.number),
      html`${t.number(reserved)}<br><small>${words.withoutZone(t.number(left))}</small>`,
      t.number(poolsMost),
      verdict(shortIn, lasts, "info", t),
    ]),
  );
  const nodeColumns = [t.capacity.size, ...[...years, t.capacity.reserved, words.poolsMost].map(number), words.reservation];
  const vCpus = all.map(({ outlook, family, demand, needed, reserved, quota, quotaShortIn }) =>
    row([
      named(family, sharedIn(outlook, t)),
      ...needed.map((vCpus, year) => html`${t.number(vCpus)}${reserved > 0 && html`<br><small>${words.toReserve(t.number(demand[year] ?? 0))}</small>`}`),
      t.number(reserved),
      t.number(quota),
      verdict(quotaShortIn, lasts, "warn", t),
    ]),
  );
  const vCpuColumns = [words.family, ...[...years, t.capacity.reserved, words.quota].map(number), t.columns.verdict];
  const first = (yearOf: (family: FamilyOutlook) => number | undefined) => {
    const known = all.flatMap((family) => ({ year: yearOf(family), where: family.outlook.environment })).filter(({ year }) => year !== undefined);
    const [soonest] = known.sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
    return soonest?.year === undefined ? words.enough(lasts) : words.first(soonest.year, clip(soonest.where, 80));
  };
  return html`<h3>${words.title}</h3><p>${words.lead(
    first(({ reservationShortIn }) => reservationShortIn),
    first(({ quotaShortIn }) => quotaShortIn),
  )}</p><p><small>${words.note}</small></p>${capacityOutlook.map((outlook) => outlook.families.map((family) => plot(outlook, family, years, t)))}<div class="outlook">${nodes.length > 0 && html`<h4>${words.nodes}</h4>${table(`${words.title}: ${words.nodes}`, nodeColumns, nodes)}`}<h4>${words.vCpus}</h4>${table(`${words.title}: ${words.vCpus}`, vCpuColumns, vCpus)}</div>`;
}

/** Where nothing grows there is nothing to draw that the tables do not say. */
function plot(outlook: CapacityOutlook, { family, demand, needed, reserved, quota }: FamilyOutlook, years: readonly string[], t: Texts): Html | false {
  if (new Set(needed).size < 2) return false;
  const words = t.capacity.outlook;
  return courses(words.plot(outlook.environment, family), years, [
    { name: words.lines.needed, colour: "quota", written: "above", values: needed },
    { name: words.lines.demand, colour: "reserved", written: "below", values: demand },
    { name: words.lines.quota(t.number(quota)), colour: "quota", written: "limit", values: years.map(() => quota) },
    { name: words.lines.reserved(t.number(reserved)), colour: "reserved", written: "limit", values: years.map(() => reserved) },
  ]);
}

function named(name: string, below: string): Html {
  return html`${code(name, 60)}<br><small>${below}</small>`;
}

function growthIn({ environment, growthPercent }: CapacityOutlook, t: Texts): string {
  const words = t.capacity.outlook;
  return `${clip(environment, 80)}, ${growthPercent === 0 ? words.steady : words.growth(growthPercent)}`;
}

function sharedIn({ environment, sharedWith }: CapacityOutlook, t: Texts): string {
  const where = clip(environment, 80);
  return sharedWith.length === 0 ? where : `${where}, ${t.capacity.outlook.shared(clip(sharedWith.join(", "), 160))}`;
}

function verdict(year: number | undefined, lasts: number, later: "info" | "warn", t: Texts): Html {
  const words = t.capacity.outlook;
  return year === undefined ? badge(words.enough(lasts), "good") : badge(words.short(year), year < 2 ? "bad" : later);
}
