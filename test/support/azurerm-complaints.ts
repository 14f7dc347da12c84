import { isTemplate, literalOf } from "../../policy/expressions";
import type { Value } from "../../policy/model";
import { asList, isObject } from "../../policy/stack-json";
import { type AttributeSchema, asObject, type BlockSchema, type Bounds, type Group, type Schemas } from "./azurerm-schema";

/** What azurerm would refuse, or will in its next version. */
export interface Complaint {
  /** `azurerm_key_vault.Vault`, `data.azurerm_subnet.Subnet` or `provider.azurerm`. */
  readonly address: string;
  /** Path in the resource's JSON; of a group, all that it is about. Empty when the type itself is wrong. */
  readonly attribute: string;
  readonly problem: string;
}

type Json = Readonly<Record<string, Value>>;
type Problem = Omit<Complaint, "address">;

/** What Terraform takes in every resource and data source. */
const metaArguments = ["//", "count", "depends_on", "for_each", "lifecycle", "provider"];

/** All that azurerm would not take of a stack's Terraform JSON. */
export function complaintsAbout(stack: Json, schemas: Schemas): Complaint[] {
  const about = (address: string, schema: BlockSchema | undefined, json: Value): Complaint[] => {
    if (schema === undefined) return [{ address, attribute: "", problem: "nothing is known of this type" }];
    const superseded = schema.superseded ? [{ attribute: "", problem: "the type is deprecated" }] : [];
    const own = Object.fromEntries(Object.entries(object(json)).filter(([name]) => !metaArguments.includes(name)));
    return [...superseded, ...problemsOfBlock(own, schema, "", own)].map((problem) => ({ address, ...problem }));
  };
  const providers = Object.entries(object(stack.provider)).flatMap(([name, configurations]) =>
    asList(configurations).flatMap((configuration) => about(`provider.${name}`, schemas.provider(name), configuration)),
  );
  const resources = named(stack.resource).flatMap(([type, name, json]) => about(`${type}.${name}`, schemas.resource(type), json));
  const data = named(stack.data).flatMap(([type, name, json]) => about(`data.${type}.${name}`, schemas.data(type), json));
  return [...providers, ...resources, ...data];
}

/** Type, name and body; what Terraform brings itself, like `terraform_remote_state`, left out. */
function named(byType: Value): [string, string, Value][] {
  return Object.entries(object(byType)).flatMap(([type, byName]) =>
    type.startsWith("terraform_") ? [] : Object.entries(object(byName)).map(([name, json]): [string, string, Value] => [type, name, json]),
  );
}

function problemsOfBlock(block: Json, schema: BlockSchema, prefix: string, resource: Json): Problem[] {
  const written = Object.entries(block).filter(([, value]) => isSet(value));
  const values = written.flatMap(([name, value]) => {
    const attribute = `${prefix}${name}`;
    const known = Object.hasOwn(schema.attributes, name) ? schema.attributes[name] : undefined;
    if (known !== undefined) return problemsOfValue(value, known, attribute, resource);
    return [{ attribute, problem: schema.computed?.includes(name) ? "azurerm alone sets it" : "azurerm has no such attribute" }];
  });
  const deprecated = written
    .filter(([name]) => schema.deprecated?.includes(name))
    .map(([name]) => ({ attribute: `${prefix}${name}`, problem: "is deprecated" }));
  const absent = Object.entries(schema.attributes)
    .filter(([name, attribute]) => asObject(attribute).is.endsWith("!") && !isSet(block[name]))
    .map(([name]) => ({ attribute: `${prefix}${name}`, problem: "is required" }));
  return [...values, ...deprecated, ...absent, ...problemsOfGroups(schema, resource)];
}

function problemsOfGroups(schema: BlockSchema, resource: Json): Problem[] {
  const isSetAt = (path: string) => isSet(valueAt(resource, path));
  const wrong = (groups: readonly Group[] | undefined, holds: (set: readonly string[], group: Group) => boolean, rule: string) =>
    (groups ?? []).flatMap((group) => {
      const set = group.filter(isSetAt);
      return holds(set, group) ? [] : [{ attribute: group.join(", "), problem: `${rule} - got ${set.join(", ") || "none"}` }];
    });
  return [
    ...wrong(schema.exactly_one_of, (set) => set.length === 1, "exactly one of them must be set"),
    ...wrong(schema.at_least_one_of, (set) => set.length > 0, "at least one of them must be set"),
    ...wrong(schema.conflicts_with, (set) => set.length < 2, "they exclude each other"),
    ...wrong(schema.required_with, (set, group) => set[0] !== group[0] || set.length === group.length, "the first needs the others"),
  ];
}

function problemsOfValue(value: Value, schema: AttributeSchema, attribute: string, resource: Json): Problem[] {
  const { is, attributes, ...bounds } = asObject(schema);
  const kind = is.replace("!", "");
  const wrongKind = (found: Value, at = attribute) => [{ attribute: at, problem: `must be of kind ${kind} - got ${JSON.stringify(found)}` }];
  if (attributes !== undefined) {
    const blocks = asList(value);
    const inside = blocks.flatMap((block, index) => {
      const at = Array.isArray(value) ? `${attribute}.${index}` : attribute;
      return isObject(block) ? problemsOfBlock(block, { ...bounds, attributes }, `${at}.`, resource) : wrongKind(block, at);
    });
    return [...problemsOfCount(blocks, bounds, attribute), ...inside];
  }
  if (isExpression(value)) return [];
  if (!isOfKind[kind]?.(value)) return wrongKind(value);
  if (!isList(value)) return problemsOfBounds(value, bounds, attribute);
  return [...problemsOfCount(value, bounds, attribute), ...value.flatMap((item, index) => problemsOfBounds(item, bounds, `${attribute}.${index}`))];
}

function problemsOfCount(list: readonly Value[], { min_items = 0, max_items = Number.POSITIVE_INFINITY }: Bounds, attribute: string): Problem[] {
  if (list.length >= min_items && list.length <= max_items) return [];
  return [{ attribute, problem: `must have ${list.length < min_items ? `at least ${min_items}` : `at most ${max_items}`} - got ${list.length}` }];
}

/** What a template makes of a string is not known before the plan. */
function problemsOfBounds(value: Value, bounds: Bounds, attribute: string): Problem[] {
  if (typeof value === "string" ? isTemplate(value) : typeof value !== "number") return [];
  const literal = typeof value === "string" ? literalOf(value) : Number(value);
  const { one_of, range, min } = bounds;
  const [least, most] = range ?? [min ?? Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const outside = (allowed: string) => [{ attribute, problem: `is outside what azurerm takes - got ${JSON.stringify(value)}; expected ${allowed}` }];
  if (one_of !== undefined && !one_of.includes(literal)) return outside(one_of.join(", "));
  if (typeof literal === "number" && (literal < least || literal > most)) return outside(range === undefined ? `at least ${min}` : range.join(" to "));
  return [];
}

const isOfKind: Readonly<Record<string, (value: Value) => boolean>> = {
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  bool: (value) => typeof value === "boolean",
  strings: (value) => isList(value) && value.every((item) => typeof item === "string"),
  numbers: (value) => isList(value) && value.every((item) => typeof item === "number" || isExpression(item)),
  map: (value) => isObject(value) && Object.values(value).every((item) => typeof item === "string"),
};

/** Is the string nothing but one expression, whose value may be of any kind? */
function isExpression(value: Value): boolean {
  return typeof value === "string" && /^\$\{[^$]*\}$/.test(value);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** An empty list of blocks is the same as none, and one of values is taken for none. */
function isSet(value: Value): boolean {
  return value !== null && value !== undefined && !(isList(value) && value.length === 0);
}

/** What stands at a path like `identity.0.type`; a block that is alone may stand without a list. */
function valueAt(resource: Json, path: string): Value {
  return path.split(".").reduce<Value>((value, part) => (/^\d+$/.test(part) ? asList(value)[Number(part)] : object(value)[part]), resource);
}

function object(value: Value): Json {
  return isObject(value) ? value : {};
}
