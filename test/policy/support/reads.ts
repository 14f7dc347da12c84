import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildGraph } from "../../../policy/graph";
import { loadTerraform } from "../../../policy/load-terraform";
import type { Rule, Value } from "../../../policy/model";
import { unresolved } from "../../../policy/model";
import { Node } from "../../../policy/node";
import { type Attributes, attributesOf } from "../../../policy/provider/attributes";
import { asList, isObject } from "../../../policy/stack-json";
import { change } from "./change";
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

/** The examples in HCL, each file a configuration of its own. */
export async function examplesInHcl(): Promise<readonly Json[]> {
  const folder = path.join(__dirname, "../hcl");
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("secure.tf")) : [];
  const read = async (file: string) => {
    const alone = mkdtempSync(path.join(os.tmpdir(), "hcl-"));
    try {
      copyFileSync(path.join(folder, file), path.join(alone, "main.tf"));
      return (await loadTerraform(alone)).map(({ json }) => json);
    } finally {
      rmSync(alone, { recursive: true });
    }
  };
  return (await Promise.all(files.map(read))).flat();
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

  /** Lets the rules judge the JSON, and again with each value changed that they were seen to read. */
  explore(json: Json, deep = 1): void {
    const types = new Set(asList(json.resource).flatMap((blocks) => (isObject(blocks) ? Object.keys(blocks) : [])));
    for (const rule of this.rules) if (rule.resourceTypes.some((type) => types.has(type))) this.vary(rule, json, deep, new Set());
  }

  private vary(rule: Rule, json: Json, deep: number, tried: Set<string>): void {
    const seen = this.listen(rule, json);
    if (deep === 0) return;
    for (const [key, type, name, attribute] of seen) {
      if (tried.has(key)) continue;
      tried.add(key);
      const values = switchesOf(type).get(attribute);
      if (values === undefined) continue;
      for (const value of [values[0], values.at(-1), undefined]) {
        const changed = changedJson(json, `${type}.${name}.${attribute}`, value);
        if (changed !== undefined) this.vary(rule, changed, deep - 1, tried);
      }
    }
  }

  /** What one rule reads of one graph. */
  private listen(rule: Rule, json: Json): readonly (readonly [key: string, type: string, name: string, attribute: string])[] {
    const graph = buildGraph([{ stack: "stack", file: "cdk.tf.json", json }]);
    const seen = new Map<string, readonly [string, string, string, string]>();
    const note = (node: Node, attribute: string) => {
      const key = `${node.type}.${node.name}.${attribute}`;
      seen.set(key, [key, node.type, node.name, attribute]);
      this.reads.set(node.type, (this.reads.get(node.type) ?? new Set()).add(attribute));
    };
    const about = graph.resources.filter((resource) => resource.kind === "managed" && rule.resourceTypes.includes(resource.type));
    const silence = overhear(note, graph.resources as readonly Node[]);
    try {
      for (const resource of about) rule.evaluate(resource, graph);
    } finally {
      silence();
    }
    return [...seen.values()];
  }
}

/** Tells of every value that is read, through `get`, `blocks` or the body; returns how to stop. */
function overhear(note: (node: Node, attribute: string) => void, nodes: readonly Node[]): () => void {
  const { get, blocks } = Node.prototype;
  for (const node of nodes) {
    get.call(node, "name");
    Object.defineProperty(node, "body", { value: watched(node.body, "", (attribute) => note(node, attribute)) });
  }
  Node.prototype.get = function (this: Node, attribute) {
    note(this, attribute);
    return get.call(this, attribute);
  };
  Node.prototype.blocks = function (this: Node, attribute) {
    note(this, attribute);
    const found = blocks.call(this, attribute);
    if (found === unresolved) return found;
    return found.map((block) => ({
      get: (inner: string) => {
        note(this, `${attribute}.${inner}`);
        return block.get(inner);
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

/** The JSON with one attribute changed; undefined when a block around it is a template or stands several times. */
function changedJson(json: Json, address: string, value: Value): Json | undefined {
  try {
    return change(json, { [address]: value });
  } catch {
    return undefined;
  }
}

/** Resources of a type made up out of its attributes: bare ones, and ones with every block, every switch in one position or the other. */
export function madeUp(type: string): Json {
  const attributes = attributesOf(type) ?? new Map();
  return {
    resource: { [type]: { bare: {}, first: fill(attributes, (values) => values[0], true), last: fill(attributes, (values) => values.at(-1), false) } },
  };
}

function fill(attributes: Attributes, choose: (values: readonly Value[]) => Value, on: boolean): Json {
  const body: Record<string, Value> = {};
  for (const [name, { kind, deprecated, values, attributes: inner }] of attributes) {
    if (deprecated || name === "timeouts") continue;
    if (inner !== undefined) body[name] = [fill(inner, choose, on)];
    else if (kind === "boolean") body[name] = on;
    else body[name] = values === undefined ? "7" : choose(values);
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
