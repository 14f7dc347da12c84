import { type PureFunction, refused } from "./pure-function";
import { isTrue, numberOf, textOf } from "./steps";
import { entriesOf, equal, isKnown, isList, isMap, isUnknown, itemsOf, type Term, type TermMap, TermSet } from "./terms";

/** Functions that can do with parts that are not known, as long as they need not look at them. */
export const collections: Readonly<Record<string, PureFunction>> = {
  length: ([of = null]) => (typeof of === "string" ? [...of].length : of instanceof TermSet && !isKnown(of) ? undefined : countOf(of)),
  merge: (args) => (args.every((a) => isMap(a) || a === null) ? new Map(args.flatMap((a) => (isMap(a) ? [...a] : []))) : undefined),
  concat: (args) => allLists(args)?.flat(),
  flatten: ([of = null]) => flatten(of),
  keys: ([of = null]) => (isMap(of) ? sortedKeys(of) : undefined),
  values: ([of = null]) => (isMap(of) ? sortedKeys(of).map((key) => of.get(key) ?? null) : undefined),
  lookup: ([of = null, key = null, otherwise]) => {
    if (!isMap(of) || typeof key !== "string") return undefined;
    return of.has(key) ? (of.get(key) ?? null) : otherwise === undefined ? refused : otherwise;
  },
  element: ([of = null, index = null]) => {
    const [items, at] = [itemsOf(of), numberOf(index)];
    if (items === undefined || at === undefined || of instanceof TermSet) return undefined;
    return items.length === 0 ? refused : (items[((at % items.length) + items.length) % items.length] ?? null);
  },
  contains: ([of = null, value = null]) => {
    const items = itemsOf(of);
    if (items === undefined || !isKnown(value)) return undefined;
    if (items.some((item) => isKnown(item) && equal(item, value))) return true;
    return items.every(isKnown) ? false : undefined;
  },
  coalesce: (args) => firstOf(args, (arg) => arg !== null && arg !== ""),
  coalescelist: (args) => firstOf(args, (arg) => (itemsOf(arg)?.length ?? 0) > 0),
  compact: ([of = null]) => {
    const items = itemsOf(of);
    return items?.every(isKnown) ? items.filter((item) => item !== null && item !== "") : undefined;
  },
  distinct: ([of = null]) => (isKnown(of) ? unique(itemsOf(of) ?? []) : undefined),
  toset: ([of = null]) => setOf(of),
  tolist: ([of = null]) => itemsOf(of),
  tomap: ([of = null]) => (isMap(of) ? of : undefined),
  one: ([of = null]) => {
    const items = itemsOf(of);
    if (items === undefined || (of instanceof TermSet && !isKnown(of) && items.length > 1)) return undefined;
    return items.length > 1 ? refused : (items[0] ?? null);
  },
  zipmap: ([keys = null, values = null]) => {
    const [names, items] = [itemsOf(keys), itemsOf(values)];
    if (names === undefined || items === undefined || !names.every(isKnown)) return undefined;
    return names.length === items.length ? new Map(names.map((name, i) => [String(name), items[i] ?? null])) : refused;
  },
  reverse: ([of = null]) => (isList(of) ? of.toReversed() : undefined),
  slice: ([of = null, from = null, to = null]) => {
    const [start, end] = [numberOf(from), numberOf(to)];
    if (!isList(of) || start === undefined || end === undefined) return undefined;
    return start < 0 || end < start || end > of.length ? refused : of.slice(start, end);
  },
  sort: ([of = null]) => (isKnown(of) ? itemsOf(of)?.map(String).sort() : undefined),
  setunion: (args) => (isKnown(args) ? setOf(allLists(args)?.flat() ?? null) : undefined),
  setintersection: (args) => sets(args, (first, others) => first.filter((item) => others.every((other) => other.some((o) => equal(o, item))))),
  setsubtract: (args) => sets(args, (first, others) => first.filter((item) => !others.some((other) => other.some((o) => equal(o, item))))),
  setproduct: (args) => {
    const lists = allLists(args);
    // What is larger than any folder's instances may be is not worth the memory.
    if (lists === undefined || lists.reduce((product, list) => product * list.length, 1) > 10_000) return undefined;
    return lists.reduce<readonly (readonly Term[])[]>((all, list) => all.flatMap((one) => list.map((item) => [...one, item])), [[]]);
  },
  alltrue: ([of = null]) => truths(of, (all) => all.every((t) => t === true), false),
  anytrue: ([of = null]) => truths(of, (all) => all.some((t) => t === true), true),
  range: (args) => (args.every((a) => typeof a === "number") ? range(args) : undefined),
  chunklist: ([of = null, size = null]) => {
    if (!isList(of) || typeof size !== "number" || !(size >= 1)) return undefined;
    return Array.from({ length: Math.ceil(of.length / size) }, (_, i) => of.slice(i * size, (i + 1) * size));
  },
  index: ([of = null, value = null]) => {
    if (!isList(of) || !isKnown(of) || !isKnown(value)) return undefined;
    const at = of.findIndex((item) => equal(item, value));
    return at === -1 ? refused : at;
  },
  sensitive: ([of = null]) => of,
  nonsensitive: ([of = null]) => of,
  tostring: ([of = null]) => (of === null ? null : typeof of === "object" ? undefined : textOf(of)),
  tonumber: ([of = null]) => (of === null ? null : typeof of === "object" ? undefined : (numberOf(of) ?? refused)),
  tobool: ([of = null]) => (of === null ? null : typeof of === "object" ? undefined : (isTrue(of) ?? refused)),
};

/** The items without those that are there already. */
export function unique(items: readonly Term[]): readonly Term[] {
  const scalars = new Set<Term>();
  const made: Term[] = [];
  for (const item of items) {
    const isScalar = typeof item !== "object";
    if (isScalar ? scalars.has(item) : made.some((before) => equal(before, item))) continue;
    if (isScalar) scalars.add(item);
    made.push(item);
  }
  return made;
}

/** A set, in Terraform's order: texts and numbers by value. Items that are not known may turn out to be the same. */
export function setOf(term: Term): TermSet | undefined {
  const items = itemsOf(term);
  if (items === undefined) return undefined;
  const made = [...unique(items)];
  if (made.every((item) => typeof item === "string")) made.sort();
  else if (made.every((item) => typeof item === "number")) made.sort((a, b) => Number(a) - Number(b));
  return new TermSet(made);
}

function countOf(of: Term): Term | undefined {
  return isMap(of) ? of.size : itemsOf(of)?.length;
}

function sortedKeys(of: TermMap): string[] {
  return (entriesOf(of) ?? []).map(([key]) => String(key));
}

function allLists(args: readonly Term[]): readonly (readonly Term[])[] | undefined {
  const lists = args.map(itemsOf);
  return lists.every((list) => list !== undefined) ? lists : undefined;
}

/** What is not known may be a list; the id and the name of a block are texts. */
function flatten(of: Term): readonly Term[] | undefined {
  const made: Term[] = [];
  const add = (term: Term): boolean => {
    const items = itemsOf(term);
    if (items !== undefined) return items.every(add);
    if (isUnknown(term) && !(term.kind === "reference" && /\.(?:id|name)$/.test(term.text))) return false;
    made.push(term);
    return true;
  };
  return itemsOf(of) !== undefined && add(of) ? made : undefined;
}

/** The first that will do; nothing when one that is not known comes before it. */
function firstOf(args: readonly Term[], isGood: (arg: Term) => boolean): Term | undefined {
  for (const arg of args) {
    if (isUnknown(arg)) return undefined;
    if (isGood(arg)) return arg;
  }
  return refused;
}

function sets(args: readonly Term[], make: (first: readonly Term[], others: readonly (readonly Term[])[]) => readonly Term[]): TermSet | undefined {
  const [first, ...others] = isKnown(args) ? (allLists(args) ?? []) : [];
  return first && setOf(make(first, others));
}

function truths(of: Term, decide: (all: readonly (boolean | undefined)[]) => boolean, enough: boolean): Term | undefined {
  const all = itemsOf(of)?.map(isTrue);
  if (all === undefined) return undefined;
  return all.includes(enough) || (itemsOf(of) ?? []).every(isKnown) ? decide(all) : undefined;
}

function range(args: readonly Term[]): readonly Term[] {
  const [a, b, c] = args.map(Number);
  const [from, to] = b === undefined ? [0, a ?? 0] : [a ?? 0, b];
  const step = c ?? (to < from ? -1 : 1);
  const length = step === 0 ? 0 : Math.max(0, Math.ceil((to - from) / step));
  // Terraform's own bound.
  return Array.from({ length: Math.min(length, 1024) }, (_, i) => from + i * step);
}
