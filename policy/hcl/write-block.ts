import type { Value } from "../model";
import { push } from "../push";
import { bind, bound, evaluate, type Scope } from "./evaluate";
import { textOf } from "./steps";
import type { Attribute, Block, Body, Expression } from "./syntax";
import { countedEntries, entriesOf, jsonOf, sizeOf, type Term, unknownsIn } from "./terms";

/**
 * A block's body in Terraform's JSON syntax, computed as far as it can be.
 *
 * @param without attributes that are left out
 * @param addressed attributes that name something of Terraform's own, not a value
 */
export function writeBody(body: Body, scope: Scope, without: readonly string[] = [], addressed: readonly string[] = []): Record<string, Value> {
  const written = new Map<string, Value>();
  for (const [name, { value }] of body.attributes) {
    if (without.includes(name)) continue;
    const made = name === "depends_on" ? addressesIn(value, scope) : addressed.includes(name) ? writeAddress(value, scope) : writeValue(value, scope);
    // Null is as good as not written.
    if (made !== null) written.set(name, made);
  }
  const dynamic = new Map<string, Value[]>();
  for (const block of body.blocks) {
    if (block.type === "dynamic") writeDynamic(block, scope, written, dynamic);
    else add(written, [block.type, ...block.labels], writeBody(block.body, scope, [], block.type === "lifecycle" ? ["ignore_changes"] : []));
  }
  if (dynamic.size > 0) written.set("dynamic", Object.fromEntries(dynamic));
  return Object.fromEntries(written);
}

function writeValue(value: Expression, scope: Scope): Value {
  const term = evaluate(value, scope);
  scope.spend(sizeOf(term));
  return jsonOf(term);
}

/** `[tags, network_rules[0]]` as texts, as JSON has addresses. */
export function writeAddress(value: Expression, scope: Scope): Value {
  const asText = (written: Value): Value => {
    if (Array.isArray(written)) return written.map(asText);
    return typeof written === "string" ? written.replace(/^\$\{(.*)\}$/s, "$1") : written;
  };
  return asText(jsonOf(evaluate(value, literally(scope))));
}

/** Words stand for themselves. */
function literally(scope: Scope): Scope {
  return { names: new Map(), lookUp: (root) => ({ term: bound(root), taken: 0 }), spend: (steps) => scope.spend(steps) };
}

/** The blocks that a list of addresses names. */
function addressesIn(value: Expression, scope: Scope): Value {
  const found = unknownsIn(evaluate(value, scope)).flatMap((u) => [...u.references]);
  return [...new Set(found)];
}

/** A dynamic block as the blocks it makes, when they are known; else as it stands. */
function writeDynamic(block: Block, scope: Scope, written: Map<string, Value>, left: Map<string, Value[]>): void {
  const [type = ""] = block.labels;
  const { attributes, blocks } = block.body;
  const content = blocks.find((b) => b.type === "content");
  if (content === undefined) return;
  const iterator = iteratorOf(attributes.get("iterator")) ?? type;
  const collection: Term = evaluate(attributes.get("for_each")?.value ?? { kind: "literal", value: null }, scope);
  const inner = (key: Term, value: Term) =>
    bind(scope, [
      [
        iterator,
        new Map([
          ["key", key],
          ["value", value],
        ]),
      ],
    ]);
  const entries = collection === null ? [] : countedEntries(collection);
  if (entries !== undefined) {
    for (const [key, value] of entries) {
      scope.spend(1);
      const scopeOf = inner(key, value);
      const labels = attributes.get("labels");
      const more = labels === undefined ? [] : (entriesOf(evaluate(labels.value, scopeOf)) ?? []).map(([, label]) => textOf(label) ?? "");
      add(written, [type, ...more], writeBody(content.body, scopeOf));
    }
    return;
  }
  const perhaps = bind(scope, [[iterator, bound(iterator)]]);
  const body = { for_each: jsonOf(collection), iterator, content: writeBody(content.body, perhaps) };
  push(left, type, body);
}

function iteratorOf(attribute: Attribute | undefined): string | undefined {
  const value = attribute?.value;
  return value?.kind === "name" ? value.name : value?.kind === "literal" && typeof value.value === "string" ? value.value : undefined;
}

/** Blocks of a type stand in a list, under their names. */
function add(into: Map<string, Value>, [type = "", ...labels]: readonly string[], body: Value): void {
  const before = into.get(type);
  const value = labels.reduceRight<Value>((inner, label) => ({ [label]: inner }), body);
  into.set(type, before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value]);
}

/** The line of an attribute at a dotted path; of the block where it is not written in the block's own file. */
export function lineIn(block: Block, path: string | undefined): number | undefined {
  const parts = path === undefined || path === "" ? [] : path.split(".");
  if (block.lineOf !== undefined && path !== undefined) return block.lineOf(path) ?? block.place.line;
  let { body, place } = block;
  for (const part of parts) {
    const attribute = body.attributes.get(part);
    if (attribute !== undefined) {
      if (attribute.place.file === block.place.file) place = attribute.place;
      break;
    }
    const inside = body.blocks.find((b) => b.type === part || (b.type === "dynamic" && b.labels[0] === part));
    if (inside === undefined) break;
    if (inside.place.file === block.place.file) place = inside.place;
    body = inside.type === "dynamic" ? (inside.body.blocks.find((b) => b.type === "content")?.body ?? inside.body) : inside.body;
  }
  return place.line;
}
