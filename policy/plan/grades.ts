import { notApplicable, pass, type Resource, unresolved, type Value, type Verdict } from "../model";
import { defaultOf } from "../provider/facts";
import { isObject } from "../stack-json";
import { bothOf, plannedChange } from "./sides";
import { cannotTell, fails, shown } from "./words";

/** How much an attribute protects: more is better. */
export interface Grade {
  /** Its dotted path, list indices left out, or the end of it. */
  readonly path: RegExp;
  /** The types that have it so. @default - all */
  readonly types?: RegExp;
  /** Of a value, undefined where it cannot be told; of one that is absent, when it has no default, asked with undefined. */
  readonly rank: (value: Value) => number | undefined;
}

/** A number; none is less than any. */
export function amount(value: Value): number | undefined {
  if (value === undefined || value === null) return -1;
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && !Number.isNaN(number) ? number : undefined;
}

/** A number, of which 0 stands for no end. */
export function forEver(value: Value): number | undefined {
  return amount(value) === 0 ? Number.POSITIVE_INFINITY : amount(value);
}

// Of a day.
const units = [365, 30, 7, 1, 1 / 24, 1 / 1440, 1 / 86_400];

/** A time, as a number or as ISO 8601 writes it: `P7D`, `P3M`, `PT12H`. */
export function span(value: Value): number | undefined {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(String(value));
  return parts === null ? amount(value) : units.reduce((sum, days, index) => sum + days * Number(parts[index + 1] ?? 0), 0);
}

export function isTrue(value: Value): number {
  return String(value) === "true" ? 1 : 0;
}

export function isFalse(value: Value): number {
  return String(value) === "true" ? 0 : 1;
}

/** Is there something? */
export function isThere(value: Value): number {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0) ? 0 : 1;
}

/** How many there are. */
export function length(value: Value): number {
  return Array.isArray(value) ? value.length : isThere(value);
}

/** From the weakest to the strongest; nothing is weaker than all. */
export function order(...values: readonly string[]): Grade["rank"] {
  return (value) => {
    if (value === undefined || value === null || value === "") return -1;
    const at = values.findIndex((known) => known.toLowerCase() === String(value).toLowerCase());
    return at < 0 ? undefined : at;
  };
}

/** Is none of the graded attributes of a changed resource less than it was? */
export function notLess(resource: Resource, grades: readonly Grade[], expected = "no less than before"): Verdict {
  const sides = bothOf(resource);
  if (plannedChange(resource) === undefined || sides === undefined) return notApplicable;
  const verdicts = lowered(resource, sides, grades, expected);
  return verdicts.find((v) => v.state === "fail") ?? verdicts[0] ?? pass;
}

type Told = Extract<Verdict, { state: "fail" | "unknown" }>;

/** Each attribute that is less after than before, or of which that cannot be told. */
export function lowered(resource: Resource, { before, after }: { before: Resource; after: Resource }, grades: readonly Grade[], expected: string): Told[] {
  const here = grades.filter(({ types }) => types === undefined || types.test(resource.type));
  if (here.length === 0) return [];
  const later = leaves(after.body);
  return [...leaves(before.body)].flatMap(([place, leaf]): Told[] => {
    const grade = here.find(({ path }) => path.test(leaf.path));
    if (grade === undefined) return [];
    const was = known(leaf.value);
    const will = known(later.get(place)?.value ?? missing(resource.type, leaf.path, later, place));
    if (was === unresolved || will === unresolved) return [cannotTell(leaf.path)];
    if (JSON.stringify(was) === JSON.stringify(will)) return [];
    const [from, to] = [grade.rank(was), grade.rank(will)];
    if (from === undefined || to === undefined) return [cannotTell(leaf.path, `whether ${shown(will)} is less than ${shown(was)} is not known`)];
    return to < from ? [fails(`${leaf.path} goes from ${shown(was)} to ${shown(will)}`, will, `${shown(was)}: ${expected}`, leaf.path)] : [];
  });
}

interface Leaf {
  readonly path: string;
  readonly value: Value;
}

/** The values of a resource; blocks that stand there several times are told apart by what they are called, or by their place. */
function leaves(body: Value): Map<string, Leaf> {
  const found = new Map<string, Leaf>();
  const walk = (value: Value, path: string, place: string) => {
    if (Array.isArray(value) && value.some(isObject)) {
      for (const [index, item] of value.entries()) walk(item, path, value.length === 1 ? place : `${place}[${labelOf(item) ?? index}]`);
    } else if (isObject(value)) {
      for (const [key, item] of Object.entries(value)) walk(item, path === "" ? key : `${path}.${key}`, place === "" ? key : `${place}.${key}`);
    } else if (value !== null && value !== undefined) found.set(place, { path, value });
  };
  walk(body, "", "");
  return found;
}

function labelOf(block: Value): string | undefined {
  if (!isObject(block)) return undefined;
  const [label] = ["name", "category_group", "category", "location", "zone"].map((key) => block[key]).filter((value) => typeof value === "string");
  return label;
}

/** What is absent afterwards: unknown with all that it stands in, or its default. */
function missing(type: string, path: string, later: ReadonlyMap<string, Leaf>, place: string): Value {
  const steps = place.split(".");
  for (let length = steps.length - 1; length > 0; length--) {
    const around = later.get(steps.slice(0, length).join("."));
    if (around !== undefined) return around.value;
  }
  return steps.length > 1 && ![...later.keys()].some((key) => key.startsWith(`${steps.slice(0, -1).join(".")}.`)) ? undefined : defaultOf(type, path);
}

function known(value: Value): Value | typeof unresolved {
  const isUnknown = (item: Value): boolean => (Array.isArray(item) ? item.some(isUnknown) : typeof item === "string" && /(?<!\$)\$\{/.test(item));
  return isUnknown(value) ? unresolved : value;
}
