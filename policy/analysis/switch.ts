import { type Block, unresolved } from "../model";
import type { Switch } from "./store-types";

/** Yes, no, or not to be told from the configuration. */
export type Tri = "yes" | "no" | "undecided";

/** Does the attribute have one of the values that open? A list does when one of its items does. */
export function isOpen(within: Block, { attribute, open, absent }: Switch): Tri {
  const value = within.get(attribute);
  if (value === unresolved) return "undecided";
  const values = Array.isArray(value) ? value : [value ?? absent];
  return values.some((item) => open.some((opening) => item === opening || String(item) === String(opening))) ? "yes" : "no";
}
