import { unresolved, type Value } from "../model";
import { isObject } from "../stack-json";

/** Stands where a plan has a value that it calls sensitive. */
export const sensitive = "(sensitive value)";

/** An expression that leads to no value: what it stands for is known only after the apply. */
export const unknownValue = "${known_after_apply}";

// As long as it is no whole reference, the graph cannot tell its value.
const hidden = "${sensitive}";

/**
 * Hides what a plan marks as sensitive.
 * @param marks of the shape of the value, true where it is to be hidden
 * @param secrets texts that are hidden wherever they stand: providers copy what they are given into attributes that nobody marks
 */
export function redact(value: Value, marks: Value, secrets: ReadonlySet<string>): Value {
  if (value === null || value === undefined) return value;
  if (marks === true || (typeof value === "string" && secrets.has(value))) return sensitive;
  if (Array.isArray(value)) return value.map((item, index) => redact(item, Array.isArray(marks) ? marks[index] : undefined, secrets));
  if (!isObject(value)) return value;
  return mapValues(value, (item, key) => redact(item, isObject(marks) ? own(marks, key) : undefined, secrets));
}

/** What either of two says is sensitive: what is secret from now on has been there before. */
export function either(a: Value, b: Value): Value {
  if (a === true || b === true) return true;
  if (Array.isArray(a) && Array.isArray(b)) return Array.from({ length: Math.max(a.length, b.length) }, (_, index) => either(a[index], b[index]));
  if (isObject(a) && isObject(b))
    return Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, either(own(a, key), own(b, key))]));
  return isObject(a) || Array.isArray(a) ? a : b;
}

/** Says what an unknown value, or a known text, of a plan is in terms of other blocks; undefined when that cannot be told. */
export type Express = (path: readonly string[], known: string | undefined) => string | undefined;

/**
 * Redacted values of a plan in Terraform's JSON syntax, where `${` begins an expression: what is unknown or hidden becomes one without a value.
 * Empty lists are left out, as in a configuration that does not write the block.
 */
export function toBody(values: Value, unknown: Value, express: Express = () => undefined, path: readonly string[] = []): Value {
  if (unknown === true) return express(path, undefined) ?? unknownValue;
  if (values === sensitive) return hidden;
  if (typeof values === "string") return express(path, values) ?? escaped(values);
  if (Array.isArray(values) || Array.isArray(unknown)) {
    const [items, marks] = [Array.isArray(values) ? values : [], Array.isArray(unknown) ? unknown : []];
    const length = Math.max(items.length, marks.length);
    return length === 0 ? undefined : Array.from({ length }, (_, index) => toBody(items[index], marks[index], express, path));
  }
  if (!isObject(values) && !isObject(unknown)) return values;
  const [known, marks] = [isObject(values) ? values : {}, isObject(unknown) ? unknown : {}];
  const keys = [...new Set([...Object.keys(known), ...Object.keys(marks).filter((key) => hasUnknown(marks[key]))])];
  const entries = keys.map((key) => [escaped(key), toBody(own(known, key), own(marks, key), express, [...path, key])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The value of a change at a dotted path; a list of one block is looked into. */
export function valueAt(value: Value, path: string): Value | typeof unresolved {
  let at = value;
  for (const key of path.split(".")) {
    if (Array.isArray(at)) {
      if (at.length > 1) return unresolved;
      at = at[0];
    }
    if (at === sensitive) return unresolved;
    at = isObject(at) ? own(at, key) : undefined;
  }
  return at === sensitive ? unresolved : at;
}

function hasUnknown(marks: Value): boolean {
  return marks === true || (Array.isArray(marks) ? marks.some(hasUnknown) : isObject(marks) && Object.values(marks).some(hasUnknown));
}

/** In Terraform's JSON syntax a template begins with `${` or `%{` and doubling the sign makes it a text. */
export function escaped(text: string): string {
  return text.includes("{") ? text.replace(/([$%])\{/g, "$1$1{") : text;
}

function mapValues(value: { readonly [key: string]: Value }, map: (item: Value, key: string) => Value): Value {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, map(item, key)]));
}

/** Keys come from somebody's JSON. */
export function own(value: { readonly [key: string]: Value }, key: string): Value {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
