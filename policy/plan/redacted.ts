import type { Value } from "../model";
import { isObject } from "../stack-json";
import { isForgotten, isOurs } from "./planned";
import { type Part, part, parts, readPlan, text } from "./read-plan";
import { secretsOf } from "./secrets";
import { either, redact } from "./values";

/**
 * A plan for other scanners to read: what is ours of it, without its secrets, its state and its variables.
 * @throws InputError as `loadPlan` does
 */
export function redactedPlan(file: string): { readonly text: string; readonly resources: number } {
  const whole = readPlan(file);
  const secrets = secretsOf(whole);
  const { format_version, terraform_version, planned_values, resource_changes, configuration } = whole;
  const changes = parts(resource_changes).filter(isJudged);
  const forgotten = new Set(changes.filter((c) => isForgotten(part(c.change))).map((c) => text(c.address)));
  const marks = new Map(changes.map((c) => [text(c.address), either(part(c.change).before_sensitive, part(c.change).after_sensitive)]));
  let resources = 0;
  const module = (of: Part): Part => ({
    ...of,
    resources: parts(of.resources)
      .filter((r) => isJudged(r) && !forgotten.has(text(r.address)))
      .map((r) => {
        resources++;
        return { ...r, values: redact(r.values, either(r.sensitive_values, marks.get(text(r.address))), secrets) };
      }),
    child_modules: parts(of.child_modules).map(module),
  });
  const planned = { root_module: module(part(part(planned_values).root_module)) };
  const plan = {
    format_version,
    terraform_version,
    planned_values: planned,
    resource_changes: changes.map((entry) => change(entry, secrets)),
    configuration: withoutConstants(configuration),
  };
  return { text: JSON.stringify(plan), resources };
}

function isJudged(resource: Part): boolean {
  return resource.mode === "managed" && isOurs(text(resource.provider_name), text(resource.type));
}

function change(entry: Part, secrets: ReadonlySet<string>): Part {
  const { actions, before, after, after_unknown, before_sensitive, after_sensitive } = part(entry.change);
  const marks = either(before_sensitive, after_sensitive);
  return { ...entry, change: { actions, before: redact(before, marks, secrets), after: redact(after, marks, secrets), after_unknown } };
}

/** What is written in a configuration is not marked as sensitive, whatever it is; only what refers to what is of use. */
function withoutConstants(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutConstants);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([key]) => key !== "constant_value" && key !== "default" && key !== "provisioners");
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutConstants(item)]));
}
