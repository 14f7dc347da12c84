import type { Value } from "../model";
import { isObject } from "../stack-json";
import { callOf, type ModuleInstance, type ResourceInstance } from "./modules";
import { part } from "./read-plan";
import { own } from "./values";

/** What an expression of the configuration refers to. */
export interface Referred {
  readonly targets: readonly Target[];
  /** True when it also refers to something that a plan does not tell, such as a local value. */
  readonly more: boolean;
}

export interface Target {
  readonly resource: ResourceInstance;
  /** What of it is read, `identity.principal_id`; undefined where the plan does not tell. */
  readonly attribute: string | undefined;
}

/** From where references are looked at: the module they stand in, and the instance of what they stand in. */
interface Place {
  readonly module: ModuleInstance;
  readonly key: string;
  readonly forEach: Value;
}

const nothing: Referred = { targets: [], more: false };
const untold: Referred = { targets: [], more: true };
const token = /\[(?:"(?:[^"\\]|\\.)*"|\d+|\*)\]|[^.[\]]+/g;
// A module may call another that calls it in no circle, but the JSON may be anybody's.
const deepest = 30;

/** What the expressions of a resource, found at a path of it, refer to: through variables of modules and their outputs. */
export function referredBy(resource: ResourceInstance, path: readonly string[]): Referred {
  const { module, key, written } = resource;
  const found = path.reduce<readonly Value[]>((at, name) => at.flatMap((value) => inside(value, name)), [part(written.expressions)]);
  return follow(found.flatMap(referencesOf), { module, key, forEach: written.for_each_expression }, 0);
}

/** A block may stand there several times, and in which order the plan has them is not told: all are looked into. */
function inside(expression: Value, name: string): readonly Value[] {
  if (Array.isArray(expression)) return expression.flatMap((item) => inside(item, name));
  if (!isObject(expression)) return [];
  return isLeaf(expression) ? [expression] : [own(expression, name)];
}

function isLeaf(expression: { readonly [key: string]: Value }): boolean {
  const { references } = expression;
  return "constant_value" in expression || (Array.isArray(references) && references.every((reference) => typeof reference === "string"));
}

function referencesOf(expression: Value): readonly string[] {
  if (Array.isArray(expression)) return expression.flatMap(referencesOf);
  if (!isObject(expression)) return [];
  if (!isLeaf(expression)) return Object.values(expression).flatMap(referencesOf);
  return Array.isArray(expression.references) ? expression.references.filter((reference) => typeof reference === "string") : [];
}

function follow(references: readonly string[], place: Place, depth: number): Referred {
  if (depth > deepest) return untold;
  // Terraform lists `a.b.id` and then `a.b`, which it is a part of.
  const whole = [...new Set(references)].filter((r) => !references.some((other) => other.startsWith(`${r}.`) || other.startsWith(`${r}[`)));
  const byKey = references.some((r) => r === "each.key" || r === "each.value" || r === "count.index");
  const found = whole.map((reference) => followOne(reference.match(token) ?? [], place, byKey, depth));
  const targets = new Map(found.flatMap((f) => f.targets).map((t) => [`${t.resource.address}\0${t.attribute}`, t]));
  return { targets: [...targets.values()], more: found.some((f) => f.more) };
}

function followOne(tokens: readonly string[], place: Place, byKey: boolean, depth: number): Referred {
  const [first = "", second = ""] = tokens;
  switch (first) {
    case "var":
      return followVariable(second, tokens.slice(2), place.module, depth);
    case "each":
      if (second !== "value") return nothing;
      return reading(follow(referencesOf(place.forEach), place, depth + 1), tokens.slice(2), place.key);
    case "module":
      return followOutput(tokens.slice(1), place.module, depth);
    case "count":
    case "path":
    case "terraform":
      return nothing;
    case "data":
      return instances(`data.${second}.${tokens[2] ?? ""}`, tokens.slice(3), place, byKey);
    default:
      return instances(`${first}.${second}`, tokens.slice(2), place, byKey);
  }
}

/** A root variable is known at the plan and refers to nothing. */
function followVariable(name: string, rest: readonly string[], { parent, name: called, key }: ModuleInstance, depth: number): Referred {
  if (parent === undefined) return nothing;
  const call = callOf(parent, called);
  const given = own(part(call.expressions), name);
  return reading(follow(referencesOf(given), { module: parent, key, forEach: call.for_each_expression }, depth + 1), rest, "");
}

function followOutput([name = "", ...rest]: readonly string[], module: ModuleInstance, depth: number): Referred {
  const isKeyed = rest[0]?.startsWith("[") === true;
  const [output, ...more] = isKeyed ? rest.slice(1) : rest;
  const child = module.children.find((c) => c.name === name && c.key === (isKeyed ? rest[0] : ""));
  if (child === undefined || output === undefined) return untold;
  const expression = part(own(part(child.configuration.outputs), output)).expression;
  return reading(follow(referencesOf(expression), { module: child, key: "", forEach: undefined }, depth + 1), more, "");
}

function instances(address: string, rest: readonly string[], place: Place, byKey: boolean): Referred {
  const all = place.module.resources.get(address) ?? [];
  const key = rest[0]?.startsWith("[") ? rest[0] : undefined;
  const same = all.filter((resource) => resource.key === (key ?? (byKey ? place.key : "")));
  const found = same.length > 0 || key !== undefined ? same : all;
  if (found.length === 0) return untold;
  // Behind an index that only the apply tells, Terraform does not say what is read.
  const attribute = attributeOf(key === undefined ? rest : rest.slice(1));
  return { targets: found.map((resource) => ({ resource, attribute })), more: false };
}

/** What is read of a value that is a block itself, or the map of all its instances. */
function reading(of: Referred, rest: readonly string[], key: string): Referred {
  const same = of.targets.filter(({ resource }) => key !== "" && resource.key === key);
  const targets = same.length > 0 ? same : of.targets;
  if (rest.length === 0 && same.length === 0) return of;
  return { ...of, targets: targets.map((t) => ({ ...t, attribute: t.attribute === undefined ? attributeOf(rest) : undefined })) };
}

function attributeOf(tokens: readonly string[]): string | undefined {
  const names = tokens.filter((name) => name !== "[0]");
  return names.length > 0 && names.every((name) => /^[A-Za-z_][\w-]*$/.test(name)) ? names.join(".") : undefined;
}
