import type { Value } from "../../../policy/model";
import type { Json } from "./graph";

/**
 * What to change of some Terraform JSON: values by dotted path; `undefined` takes the key away.
 * A path that begins with a type is one under `resource`, one that begins with `/` is from the top.
 */
export type Changes = Readonly<Record<string, Value>>;

/** A copy of the JSON with the changes in it. @param address what paths that begin with neither count from */
export function change(json: Json, changes: Changes, address = ""): Json {
  // Not structuredClone: what stands in two places must not change in both.
  const copy = JSON.parse(JSON.stringify(json)) as Record<string, Value>;
  for (const [path, value] of Object.entries(changes)) set(copy, keysOf(path, address), value);
  return copy;
}

function keysOf(path: string, address: string): string[] {
  if (path.startsWith("/")) return path.slice(1).split(".");
  const full = path.startsWith("azurerm_") ? path : `${address}.${path}`;
  return ["resource", ...full.split(".")];
}

function set(within: Record<string, Value>, keys: readonly string[], value: Value): void {
  const [key = "", ...rest] = keys;
  if (rest.length > 0) {
    within[key] ??= {};
    set(within[key] as Record<string, Value>, rest, value);
  } else if (value === undefined) delete within[key];
  else within[key] = value;
}
