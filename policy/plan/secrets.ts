import type { Value } from "../model";
import { isObject } from "../stack-json";
import { type Part, part, parts } from "./read-plan";
import { own } from "./values";

// Shorter ones are words that stand everywhere, and hardly secrets.
const shortest = 6;

/** Every text that a plan marks as sensitive somewhere: in resources, before and after, and in variables. */
export function secretsOf(plan: Part): ReadonlySet<string> {
  const found = new Set<string>();
  for (const entry of [...parts(plan.resource_changes), ...parts(plan.resource_drift)]) {
    const { before, after, before_sensitive, after_sensitive } = part(entry.change);
    collect(before, before_sensitive, found);
    collect(after, after_sensitive, found);
  }
  for (const state of [plan.planned_values, part(plan.prior_state).values]) collectState(part(part(state).root_module), found);
  const declared = part(part(part(plan.configuration).root_module).variables);
  for (const [name, variable] of Object.entries(part(plan.variables))) collect(part(variable).value, part(own(declared, name)).sensitive === true, found);
  return found;
}

function collectState(module: Part, found: Set<string>): void {
  for (const { values, sensitive_values } of parts(module.resources)) collect(values, sensitive_values, found);
  for (const child of parts(module.child_modules)) collectState(child, found);
}

function collect(value: Value, marks: Value, found: Set<string>): void {
  if (typeof value === "string") {
    if (marks === true && value.length >= shortest) found.add(value);
  } else if (Array.isArray(value)) {
    if (marks === true) for (const item of value) collect(item, true, found);
    else if (Array.isArray(marks)) for (const [index, item] of value.entries()) collect(item, marks[index], found);
  } else if (isObject(value)) {
    if (marks === true) for (const item of Object.values(value)) collect(item, true, found);
    else if (isObject(marks)) for (const key of Object.keys(marks)) collect(own(value, key), own(marks, key), found);
  }
}
