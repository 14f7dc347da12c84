import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildGraph } from "../../../policy/graph";
import { expand } from "../../../policy/hcl/expand";
import { parseBody } from "../../../policy/hcl/parse-body";
import { sourceOf } from "../../../policy/hcl/source";
import type { Rule, Value } from "../../../policy/model";
import { unresolved } from "../../../policy/model";
import { Node } from "../../../policy/node";
import { type Attributes, attributesOf } from "../../../policy/provider/attributes";
import { asList, isObject } from "../../../policy/stack-json";
import type { Json } from "./graph";

const root = path.join(__dirname, "../../..");

/** Paths of attributes by resource type. */
export type Paths = ReadonlyMap<string, ReadonlySet<string>>;

/** Every rule under `policy/rules`, in a pack or not. */
export function everyRule(): readonly Rule[] {
  const folder = path.join(root, "policy/rules");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.flatMap((file) => exportsOf(path.join(folder, file)).filter((value): value is Rule => isRule(value)));
}

/** All that the tests of rules start from: JSON in which something stands that rules look at. */
export function goodJson(): readonly Json[] {
  const files = readdirSync(__dirname).filter((file) => /^good-.*\.ts$/.test(file));
  const values = files.flatMap((file) => exportsOf(path.join(__dirname, file)));
  return values.filter((value): value is Json => isObject(value as Value) && isObject((value as Json).resource));
}

/** The examples in HCL, each file a configuration of its own, read by the reader of places alone, which takes a tenth of the time. */
export function examplesInHcl(): readonly Json[] {
  const folder = path.join(__dirname, "../../../policy/examples");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("secure.tf"));
  return files.map((file) => {
    const body = parseBody(readFileSync(path.join(folder, file), "utf8"), file);
    const source = sourceOf({ directory: path.dirname(file), files: [{ file, body, overrides: false, json: undefined }], values: new Map() });
    return expand("example", source, new Map()).json;
  });
}

function exportsOf(file: string): unknown[] {
  return Object.values(require(file) as Record<string, unknown>);
}

function isRule(value: unknown): value is Rule {
  return typeof value === "object" && value !== null && "evaluate" in value;
}

/** Optional booleans and choices that may be written of a type, blocks included, what will be dropped left out. */
export function switchesOf(type: string): ReadonlyMap<string, readonly Value[]> {
  const found = new Map<string, readonly Value[]>();
  const walk = (attributes: Attributes, prefix: string) => {
    for (const [name, { kind, deprecated, values, attributes: inner }] of attributes) {
      if (deprecated) continue;
      if (kind === "boolean") found.set(prefix + name, [true, false]);
      else if (kind === "choice") found.set(prefix + name, values ?? []);
      else if (inner !== undefined && name !== "timeouts") walk(inner, `${prefix}${name}.`);
    }
  };
  walk(attributesOf(type) ?? new Map(), "");
  return found;
}

/** May anything be written at the path? */
export function isWritable(type: string, attribute: string): boolean {
  const [first = "", ...rest] = attribute.split(".");
  const found = rest.reduce((within, part) => within?.attributes?.get(part), attributesOf(type)?.get(first));
  return found !== undefined;
}

/** What the rules read of the resources that they judge and of those around them, found out by letting them. */
export class Recorder {
  readonly reads = new Map<string, Set<string>>();

  constructor(private readonly rules: readonly Rule[]) {}

  /** Lets the rules judge the JSON. */
  hear(json: Json): void {
    this.listen(this.about(json), json);
  }

  /** Lets the rules judge the JSON, and again with each value changed that they were seen to read. */
  explore(json: Json): void {
    for (const rule of this.about(json)) this.vary(rule, json, 1, new Set());
  }

  private about(json: Json): readonly Rule[] {
    const types = new Set(asList(json.resource).flatMap((blocks) => (isObject(blocks) ? Object.keys(blocks) : [])));
    return this.rules.filter((rule) => rule.resourceTypes.some((type) => types.has(type)));
  }

  private vary(rule: Rule, json: Json, deep: number, tried: Set<string>): void {
    const seen = this.listen([rule], json);
    if (deep === 0) return;
    for (const [key, type, name, attribute] of seen) {
      if (tried.has(key)) continue;
      tried.add(key);
      const values = switchesOf(type).get(attribute);
      if (values === undefined || name === "only") continue;
      // What is made up already is in one position or the other, or is not written.
      const written: Record<string, Value> = { bare: undefined, first: values[0], last: values.at(-1) };
      for (const value of [values[0], values.at(-1), undefined].filter((other) => other !== written[name])) {
        this.vary(rule, changed(json, ["resource", type, name, ...attribute.split(".")], value) as Json, deep - 1, tried);
      }
    }
  }

  /** What rules read of one graph. */
  private listen(rules: readonly Rule[], json: Json): readonly (readonly [key: string, type: string, name: string, attribute: string])[] {
    const graph = buildGraph([{ stack: "stack", file: "cdk.tf.json", json }]);
    const seen = new Map<string, readonly [string, string, string, string]>();
    const note = (node: Node, attribute: string) => {
      const key = `${node.type}.${node.name}.${attribute}`;
      seen.set(key, [key, node.type, node.name, attribute]);
      this.reads.set(node.type, (this.reads.get(node.type) ?? new Set()).add(attribute));
    };
    const silence = overhear(note, graph.resources as readonly Node[]);
    try {
      for (const rule of rules) for (const type of rule.resourceTypes) for (const resource of graph.ofType(type)) rule.evaluate(resource, graph);
    } finally {
      silence();
    }
    return [...seen.values()];
  }
}

/** Tells of every value that is read, through `get`, `blocks` or the body; returns how to stop. */
function overhear(note: (node: Node, attribute: string) => void, nodes: readonly Node[]): () => void {
  const { get, blocks } = Node.prototype;
  const heard = (node: Node, attribute: string, value: Value | typeof unresolved) =>
    value === unresolved ? value : watched(value, `${attribute}.`, (inner) => note(node, inner));
  for (const node of nodes) {
    get.call(node, "name");
    Object.defineProperty(node, "body", { value: watched(node.body, "", (attribute) => note(node, attribute)) });
  }
  Node.prototype.get = function (this: Node, attribute) {
    note(this, attribute);
    return heard(this, attribute, get.call(this, attribute));
  };
  Node.prototype.blocks = function (this: Node, attribute) {
    note(this, attribute);
    const found = blocks.call(this, attribute);
    if (found === unresolved) return found;
    return found.map((block) => ({
      get: (inner: string) => {
        note(this, `${attribute}.${inner}`);
        return heard(this, `${attribute}.${inner}`, block.get(inner));
      },
    }));
  };
  return () => void Object.assign(Node.prototype, { get, blocks });
}

/** An object that tells what is read of it by name; what is gone through as a whole is not looked at for what it says. */
function watched<T extends Value>(value: T, prefix: string, note: (attribute: string) => void): T {
  if (typeof value !== "object" || value === null) return value;
  let whole = false;
  return new Proxy(value as object, {
    ownKeys: (target) => {
      whole = true;
      return Reflect.ownKeys(target);
    },
    get: (target, key) => {
      const inner = Reflect.get(target, key) as Value;
      if (typeof key !== "string" || !Object.hasOwn(target, key)) {
        if (typeof key === "string" && !Array.isArray(target) && !(key in Object.prototype)) note(prefix + key);
        return inner;
      }
      const at = Array.isArray(target) ? prefix : `${prefix}${key}.`;
      if (!whole && !Array.isArray(target)) note(prefix + key);
      return watched(inner, at, note);
    },
  }) as T;
}

/** The JSON with one value changed, in the first block of each kind on the way; only what is on the way is copied. */
function changed(within: Value, [key = "", ...rest]: readonly string[], value: Value): Value {
  if (Array.isArray(within)) return [changed(within[0], [key, ...rest], value), ...within.slice(1)];
  const body = isObject(within) ? within : {};
  return { ...body, [key]: rest.length === 0 ? value : changed(body[key], rest, value) };
}

/**
 * Resources of a type made up out of its attributes: bare ones, ones with every block, every switch in one position or the other,
 * and ones in which nothing but switches says anything: a name that is given may stand for all the rest.
 */
export function madeUp(type: string): Json {
  const attributes = attributesOf(type) ?? new Map();
  const first = (values: readonly Value[]) => values[0];
  return {
    resource: {
      [type]: {
        bare: {},
        first: fill(attributes, first, true),
        last: fill(attributes, (values) => values.at(-1), false),
        only: fill(attributes, first, true, true),
      },
    },
  };
}

function fill(attributes: Attributes, choose: (values: readonly Value[]) => Value, on: boolean, only = false): Json {
  const body: Record<string, Value> = {};
  for (const [name, { kind, deprecated, values, attributes: inner }] of attributes) {
    if (deprecated || name === "timeouts") continue;
    if (inner !== undefined) body[name] = [fill(inner, choose, on, only)];
    else if (kind === "boolean") body[name] = on;
    else if (!only || kind === "choice") body[name] = values === undefined ? "7" : choose(values);
  }
  return body;
}

/** The names of data files in a folder of the repository; none when the folder is not there. */
export function filesIn(folder: string, ending: string): readonly string[] {
  const place = path.join(root, folder);
  return existsSync(place)
    ? readdirSync(place)
        .filter((file) => file.endsWith(ending))
        .map((file) => path.join(place, file))
    : [];
}
