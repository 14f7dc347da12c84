import type { Value } from "../model";

/** A value as far as the configuration tells it: what is known, with what is not in its place. */
export type Term = string | number | boolean | null | readonly Term[] | TermSet | TermMap | Unknown;

/** An object or a map. */
export type TermMap = ReadonlyMap<string, Term>;

/** A set: a list that no number leads into. */
export class TermSet {
  constructor(readonly items: readonly Term[]) {}
}

/** A map whose values are computed when they are asked for. */
export class LazyMap extends Map<string, Term> {
  constructor(
    names: readonly string[],
    private readonly compute: (name: string) => Term,
  ) {
    super(names.map((name) => [name, null]));
  }

  override get(name: string): Term | undefined {
    return this.has(name) ? this.compute(name) : undefined;
  }

  override *entries(): MapIterator<[string, Term]> {
    for (const name of this.keys()) yield [name, this.compute(name)];
  }

  override *values(): MapIterator<Term> {
    for (const name of this.keys()) yield this.compute(name);
  }

  override [Symbol.iterator](): MapIterator<[string, Term]> {
    return this.entries();
  }
}

/** What an `Unknown` is: a reference to a block, a name that is bound only when Terraform runs, text with unknown parts, or anything else. */
export type UnknownKind = "block" | "reference" | "name" | "template" | "expression" | "failed";

// More of an expression than this is kept as the list of what it refers to: locals that stand in locals would double at each step.
const longest = 4000;

/** What the configuration does not tell, as an expression in which all references are those of the expanded configuration. */
export class Unknown {
  readonly text: string;

  /**
   * @param references every block, variable and module that the value may hang on
   * @param kind `failed` for what Terraform would refuse to compute, so that `try` goes on
   */
  constructor(
    text: string,
    readonly references: ReadonlySet<string>,
    readonly kind: UnknownKind,
    /** Of a template: its parts. */
    readonly parts: readonly Term[] = [],
  ) {
    this.text = text.length <= longest || kind === "template" ? text : `any(${[...references].join(", ")})`;
  }

  /** As a part of a larger expression. */
  get operand(): string {
    const isPath = this.kind === "block" || this.kind === "reference" || this.kind === "name" || /^[\w.-]+$/.test(this.text);
    return isPath ? this.text : `(${this.text})`;
  }
}

export const isMap = (term: Term): term is TermMap => term instanceof Map;
export const isUnknown = (term: Term): term is Unknown => term instanceof Unknown;
export const isList = (term: Term): term is readonly Term[] => Array.isArray(term);
const isScalar = (term: Term): term is string | number | boolean | null => typeof term !== "object" || term === null;

/** The items of a list or a set. */
export function itemsOf(term: Term): readonly Term[] | undefined {
  return isList(term) ? term : term instanceof TermSet ? term.items : undefined;
}

/** Everything unknown in a term, however deep. */
export function unknownsIn(term: Term): readonly Unknown[] {
  if (isScalar(term)) return [];
  if (isUnknown(term)) return [term];
  return [...(isMap(term) ? term.values() : (itemsOf(term) ?? []))].flatMap(unknownsIn);
}

/** Is the term known, all of it? */
export function isKnown(term: Term): boolean {
  if (isScalar(term)) return true;
  if (isUnknown(term)) return false;
  return isMap(term) ? [...term.values()].every(isKnown) : (itemsOf(term) ?? []).every(isKnown);
}

/** Something made of terms that are not all known. */
export function unknown(text: string, from: readonly Term[], kind: UnknownKind = "expression", parts?: readonly Term[]): Unknown {
  const inside = from.flatMap(unknownsIn);
  const isFailed = kind === "failed" || inside.some((u) => u.kind === "failed");
  return new Unknown(text, new Set(inside.flatMap((u) => [...u.references])), isFailed ? "failed" : kind, parts);
}

/** What leads to something in the expanded configuration. */
export function reference(text: string, kind: "block" | "reference" = "reference"): Unknown {
  return new Unknown(text, new Set([text]), kind);
}

const sizes = new WeakMap<object, number>();

/** How much there is to a term when all of it is written out: what stands in it twice counts twice. */
export function sizeOf(term: Term): number {
  if (typeof term === "string") return 1 + (term.length >> 4);
  if (isScalar(term)) return 1;
  const before = sizes.get(term);
  if (before !== undefined) return before;
  const parts = isUnknown(term) ? term.parts : isMap(term) ? [...term.values()] : (itemsOf(term) ?? []);
  const own = isUnknown(term) ? 1 + term.references.size + (term.text.length >> 4) : 1;
  const size = parts.reduce((sum: number, part) => sum + sizeOf(part), own);
  sizes.set(term, size);
  return size;
}

/** What Terraform would refuse to compute. */
export function failed(text: string, ...from: readonly Term[]): Unknown {
  return unknown(text, from, "failed");
}

/** Terraform's own equality: a number is no text. */
export function equal(a: Term, b: Term): boolean {
  if (isScalar(a) || isScalar(b)) return a === b;
  if (isUnknown(a) || isUnknown(b)) return isUnknown(a) && isUnknown(b) && (a.kind === "reference" || a.kind === "block") && a.text === b.text;
  if (isMap(a)) return isMap(b) && a.size === b.size && [...a].every(([key, value]) => b.has(key) && equal(value, b.get(key) ?? null));
  const [left, right] = [itemsOf(a) ?? [], itemsOf(b)];
  return right !== undefined && left.length === right.length && left.every((item, i) => equal(item, right[i] ?? null));
}

/** A map's entries in Terraform's order, a list's by number, a set's by value; nothing for what is none of them. */
export function entriesOf(term: Term): readonly (readonly [Term, Term])[] | undefined {
  if (isMap(term)) return [...term].sort(([a], [b]) => (a < b ? -1 : 1));
  if (isList(term)) return term.map((item, index) => [index, item]);
  return itemsOf(term)?.map((item) => [item, item]);
}

/** As `entriesOf`, when it is known how many there are: texts of a set that are not known may be the same. */
export function countedEntries(term: Term): readonly (readonly [Term, Term])[] | undefined {
  return term instanceof TermSet && term.items.length > 1 && !isKnown(term) ? undefined : isUnknown(term) ? undefined : entriesOf(term);
}

/** The expression that has the value. */
export function expressionOf(term: Term): string {
  if (isUnknown(term)) return term.text;
  if (typeof term === "string") return quote(term);
  if (isScalar(term)) return String(term);
  if (isMap(term)) return `{${[...term].map(([key, value]) => `${quote(key)} = ${expressionOf(value)}`).join(", ")}}`;
  return `[${(itemsOf(term) ?? []).map(expressionOf).join(", ")}]`;
}

/** As `expressionOf`, to stand beside an operator. */
export function operandOf(term: Term): string {
  return isUnknown(term) ? term.operand : expressionOf(term);
}

/** Text as it stands in a template, signs that would begin an expression doubled. */
export function escapeTemplate(text: string): string {
  return text.replace(/[$%](?=\{)/g, "$&$&");
}

function quote(text: string): string {
  return JSON.stringify(escapeTemplate(text));
}

/** The value in Terraform's JSON syntax. */
export function jsonOf(term: Term): Value {
  if (typeof term === "string") return escapeTemplate(term);
  if (isScalar(term)) return term;
  if (isMap(term)) return Object.fromEntries([...term].map(([key, value]) => [escapeTemplate(key), jsonOf(value)]));
  if (!isUnknown(term)) return (itemsOf(term) ?? []).map(jsonOf);
  return term.kind === "template"
    ? term.parts.map((part) => (typeof part === "string" ? escapeTemplate(part) : `\${${expressionOf(part)}}`)).join("")
    : `\${${term.text}}`;
}
