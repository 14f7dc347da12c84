import type { Value } from "./model";
import { isObject } from "./stack-json";

/** Visits the blocks under a key of the JSON; each level may be an object or a list of objects. */
export function eachBlock(
  value: Value,
  levels: number,
  visit: (labels: string[], path: (string | number)[], body: Readonly<Record<string, Value>>) => void,
): void {
  const walk = (at: Value, labels: string[], path: (string | number)[]) => {
    if (Array.isArray(at)) {
      for (const [index, item] of at.entries()) walk(item, labels, [...path, index]);
    } else if (isObject(at)) {
      if (labels.length === levels) visit(labels, path, at);
      else for (const [key, item] of Object.entries(at)) walk(item, [...labels, key], [...path, key]);
    }
  };
  walk(value, [], []);
}

/** Visits every string in a value, and every key that holds a template, with its dotted path, list indices left out, and the last key of that. */
export function eachString(value: Value, path: string, visit: (text: string, path: string, key: string) => void, key = path): void {
  if (typeof value === "string") visit(value, path, key);
  else if (Array.isArray(value)) for (const item of value) eachString(item, path, visit, key);
  else if (isObject(value)) {
    for (const name in value) {
      if (name.includes("${")) visit(name, path, key);
      eachString(value[name], path === "" ? name : `${path}.${name}`, visit, name);
    }
  }
}

/** The value at keys of a value; the nearest thing around it where it has no such key. */
export function within(value: Value, keys: readonly string[]): Value {
  const [key = "", ...rest] = keys;
  return keys.length > 0 && isObject(value) && Object.hasOwn(value, key) ? within(value[key], rest) : value;
}
