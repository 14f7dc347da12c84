import { describePath } from "../policy/analysis/exposure";
import type { StoreCrisis, StoreExposure } from "./analysis";
import type { Section } from "./fit-sections";
import { code, prose, row } from "./markdown-escape";
import { clip, count, shown, thousands } from "./plain-text";
import type { AttributeChange, Report, ResourceChange } from "./report";

// Attributes of one change that are named; the page has them all.
const mostAttributes = 4;

const signs: Readonly<Record<ResourceChange["action"], string>> = {
  delete: "destroy",
  replace: "replace",
  forget: "forget",
  update: "change",
  create: "create",
};

// Environments that the outlook names.
const mostOutlooks = 8;

type Part = Pick<Section, "head" | "items">;

/** What changes, the destructive first, with what of it touches security. */
export function changesPart({ changes }: Report): Part | undefined {
  if (changes === undefined || changes.length === 0) return undefined;
  const counts = (Object.keys(signs) as ResourceChange["action"][])
    .map((action) => [signs[action], changes.filter((change) => change.action === action).length] as const)
    .filter(([, number]) => number > 0)
    .map(([word, number]) => `${word} ${thousands(number)}`);
  const rank = (change: ResourceChange) => (change.action === "delete" || change.action === "replace" ? 0 : touchesSecurity(change) ? 1 : 2);
  return {
    head: `## Changes: ${counts.join(", ")}\n\n${row(["Does", "Resource", "Owner", "What changes", "Depends on it"])}|---|---|---|---|--:|\n`,
    items: [...changes].sort((a, b) => rank(a) - rank(b)).map(changeRow),
  };
}

function touchesSecurity({ attributes }: ResourceChange): boolean {
  return attributes.some(({ security }) => security);
}

function changeRow(change: ResourceChange): string {
  const { stack, address, action, drift, attributes, dependents, owner } = change;
  const named = attributes.slice(0, mostAttributes).map(attributeWords);
  const left = attributes.length - named.length;
  return row([
    `${action === "delete" || action === "replace" ? `**${signs[action]}**` : signs[action]}${touchesSecurity(change) ? ", security" : ""}${drift ? ", outside Terraform" : ""}`,
    `${code(clip(stack, 120))}<br>${code(clip(address, 200))}`,
    prose(clip(owner, 60)),
    [...(action === "create" ? [] : named), ...(left > 0 && action !== "create" ? [`and ${count(left, "more attribute")}`] : [])].join("<br>"),
    thousands(dependents.length),
  ]);
}

function attributeWords({ path, before, after, sensitive, unknown, security, forcesReplacement }: AttributeChange): string {
  const value = (written: AttributeChange["before"]) => code(clip(shown(written), 80));
  const words = sensitive ? "sensitive" : `${value(before)} → ${unknown ? "known after the apply" : value(after)}`;
  return `${security ? "**security** " : ""}${code(clip(path, 100))} ${words}${forcesReplacement ? " (forces replacement)" : ""}`;
}

/** How many stores ask for identity and network, and each that does not. */
export function exposurePart({ analysis }: Report): Part | undefined {
  const stores = analysis?.exposure ?? [];
  if (stores.length === 0) return undefined;
  const open = stores.filter(({ verdict }) => verdict !== "both");
  const head = `## Exposure: ${thousands(stores.length - open.length)} of ${count(stores.length, "data store")} ask for identity and network\n`;
  if (open.length === 0) return { head, items: [""] };
  return { head: `${head}\n${row(["Data store", "Asks for", "Worst path"])}|---|---|---|\n`, items: open.map(exposureRow) };
}

const asked: Readonly<Record<StoreExposure["verdict"], string>> = {
  both: "both",
  "no network": "**no network**",
  "no authentication": "**no identity**",
  neither: "**nothing**",
  undecided: "cannot be decided",
};

function exposureRow({ place, kind, paths, verdict }: StoreExposure): string {
  const worst = paths.find((path) => path.verdict === verdict);
  const path = worst === undefined ? "" : prose(clip(describePath(worst as never), 200));
  return row([`${prose(kind)} ${code(clip(place.name, 100))}<br>${code(clip(`${place.stack}/${place.address}`, 200))}`, asked[verdict], path]);
}

/** What the loss of a zone and of the region do; stores with one answer are one row. */
export function crisisPart({ analysis }: Report): Part | undefined {
  const stores = analysis?.crisis ?? [];
  if (stores.length === 0) return undefined;
  const groups = new Map<string, StoreCrisis[]>();
  for (const store of stores) {
    const key = JSON.stringify([store.kind, store.outcomes]);
    groups.set(key, [...(groups.get(key) ?? []), store]);
  }
  const fate = (store: StoreCrisis, scenario: string) => store.outcomes.find((outcome) => outcome.scenario === scenario)?.fate ?? "undecided";
  const holds = stores.filter((store) => ["goes on", "recovers", "is rebuilt"].includes(fate(store, "zone"))).length;
  return {
    head: `## Crisis: ${thousands(holds)} of ${count(stores.length, "data store")} outlive a zone\n\n${row(["Data stores", "A zone lost", "norwayeast lost", "Management lost", "Provider ends", "To do without norwayeast"])}${"|---".repeat(6)}|\n`,
    items: [...groups.values()].map((group) => {
      const [store] = group as [StoreCrisis];
      const cells = ["zone", "region", "link", "exit"].map((scenario) => (fate(store, scenario) === "lost" ? "**lost**" : fate(store, scenario)));
      const action = store.outcomes.find((outcome) => outcome.scenario === "region")?.action ?? "";
      const names = group.length > 3 ? thousands(group.length) : group.map(({ place }) => code(clip(place.name, 80))).join(", ");
      return row([`${prose(store.kind)}: ${names}`, ...cells, prose(clip(action, 200))]);
    }),
  };
}

/** Demand against what is left without a zone, what falls short first. */
export function capacityPart({ analysis, capacityOutlook }: Report): Part | undefined {
  const groups = analysis?.capacity ?? [];
  const sizes = groups.flatMap(({ place, sizes: of }) =>
    of.map((size) => ({ place, ...size, short: size.demand !== undefined && (size.left ?? 0) < size.demand })),
  );
  if (sizes.length === 0) return undefined;
  const short = sizes.filter((size) => size.short).length;
  const amount = (number: number | undefined) => (number === undefined ? "not known" : thousands(number));
  return {
    head: `## Capacity: ${short === 0 ? "demand is met without a zone" : `${count(short, "size")} short without a zone`}\n\n${outlookLine(capacityOutlook ?? [])}${row(["Where", "Size", "Demand", "Reserved", "Left without a zone", "Verdict"])}|---|---|--:|--:|--:|---|\n`,
    items: [...sizes]
      .sort((a, b) => Number(b.short) - Number(a.short))
      .map(({ place, size, demand, reserved, left, short: few }) =>
        row([
          prose(clip(place.environment || place.stack, 80)),
          code(clip(size, 60)),
          amount(demand),
          amount(reserved),
          amount(left),
          few ? "**too few**" : "enough",
        ]),
      ),
  };
}

/** When what is reserved now, and the quota, are too little; where neither is, it says so. */
function outlookLine(outlooks: NonNullable<Report["capacityOutlook"]>): string {
  if (outlooks.length === 0) return "";
  const when = (year: number) => (year === 0 ? "now" : `in ${count(year, "year")}`);
  const short = outlooks.flatMap(({ environment, growthPercent, families }) =>
    families.flatMap(({ family, reservationShortIn, quotaShortIn }) => {
      const ends = [
        reservationShortIn !== undefined && `reservation too small ${when(reservationShortIn)}`,
        quotaShortIn !== undefined && `quota too small ${when(quotaShortIn)}`,
      ].filter((end) => end !== false);
      return ends.length === 0 ? [] : `${prose(clip(environment, 80))} (${growthPercent} % a year): ${prose(clip(family, 60))} ${ends.join(", ")}`;
    }),
  );
  const named = short.slice(0, mostOutlooks);
  const left = short.length > named.length ? `; and ${thousands(short.length - named.length)} more` : "";
  return `**Outlook:** ${short.length === 0 ? "what is reserved and the quotas are enough for five years of declared growth" : `${named.join("; ")}${left}`}.\n\n`;
}
