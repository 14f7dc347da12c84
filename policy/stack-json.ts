import type { Value } from "./model";

/** Terraform JSON of one stack, parsed, with where it came from. */
export interface StackJson {
  readonly stack: string;
  /** The file, as reports show it. */
  readonly file: string;
  readonly json: Readonly<Record<string, Value>>;
}

/** Is the value an object, the only thing that a block can be? */
export function isObject(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value that Terraform takes alone or in a list, as a list. */
export function asList(value: Value): readonly Value[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}
