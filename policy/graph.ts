import { armIdOf } from "./arm-id";
import { isReference, type Traversal, toTraversal, traversals, wholeTraversal } from "./expressions";
import { eachBlock, eachString, within } from "./json-walk";
import type { DanglingReference, Graph, Kind, Reference, Resource, Value } from "./model";
import { unresolved } from "./model";
import { type Follow, Node, type Trail } from "./node";
import { push } from "./push";
import { asList, isObject, type StackJson } from "./stack-json";

/** Joins the stacks into one graph. */
export function buildGraph(stacks: readonly StackJson[]): Graph {
  return new ResourceGraph(stacks);
}

interface StackParts {
  readonly nodes: Map<string, Node>;
  readonly json: Readonly<Record<string, Value>>;
}

/** A block that something leads to, and what of it is read; `certain` unless it is one of several that may be meant. */
interface Found {
  readonly node: Node;
  readonly attribute: string;
  readonly certain: boolean;
}

/** Where a traversal leads: a block here or in another stack; `outside` for what the JSON does not hold; `nowhere` when it must hold it and does not. */
type Place = { readonly node: Node; readonly attribute: string } | "outside" | "nowhere";

type Edge = Reference & { readonly certain: boolean };

/** What a string of a stack refers to, and which of its references lead nowhere. */
interface Referred {
  readonly found: readonly Found[];
  readonly lost: readonly Traversal[];
}

class ResourceGraph implements Graph {
  readonly resources: Resource[] = [];
  readonly stacks: readonly string[];
  private readonly parts = new Map<string, StackParts>();
  private readonly byType = new Map<string, Node[]>();
  private readonly changed: Node[] = [];
  private readonly stackOfState = new Map<string, string>();
  private readonly byArmName = new Map<string, Node[]>();
  private readonly outgoing = new Map<Resource, Edge[]>();
  private readonly incoming = new Map<Resource, Edge[]>();
  private readonly leadNowhere = new Map<Resource, DanglingReference[]>();

  constructor(stacks: readonly StackJson[]) {
    this.stacks = stacks.map((s) => s.stack);
    for (const stack of stacks) this.addStack(stack);
    for (const node of this.resources) {
      const name = node.kind === "managed" ? node.get("name") : undefined;
      if (typeof name === "string") push(this.byArmName, name.toLowerCase(), node as Node);
    }
    // The resources of a stack name the same group, vault or tag again and again: what such a string refers to is worked out once.
    const known = new Map(this.stacks.map((stack) => [stack, new Map<string, Referred>()]));
    for (const node of this.resources) this.link(node, known.get(node.stack) ?? new Map());
  }

  stack(name: string): Resource | undefined {
    return this.parts.get(name)?.nodes.get("stack");
  }

  ofType(type: string): readonly Resource[] {
    return this.byType.get(type) ?? [];
  }

  changes(type?: string): readonly Resource[] {
    return type === undefined ? this.changed : this.changed.filter((change) => change.type === type);
  }

  referring(to: Resource, type: string, through: string): readonly Resource[] {
    return this.edgesTo(to, type, through, (edge) => edge.certain).filter(isMade);
  }

  perhapsReferring(to: Resource, type: string, through: string): readonly Resource[] {
    return this.edgesTo(to, type, through, () => true);
  }

  private edgesTo(to: Resource, type: string, through: string, counts: (edge: Edge) => boolean): Resource[] {
    const found = new Set<Resource>();
    for (const edge of this.incoming.get(to) ?? []) {
      if (edge.from.type === type && edge.from.kind === "managed" && edge.path === through && counts(edge)) found.add(edge.from);
    }
    return [...found];
  }

  targets(from: Resource, path?: string, attribute?: string): readonly Resource[] {
    const found: Resource[] = [];
    for (const edge of this.outgoing.get(from) ?? []) {
      if ((path === undefined || edge.path === path) && (attribute === undefined || edge.attribute === attribute)) found.push(edge.to);
    }
    return found.length < 2 ? found : [...new Set(found)];
  }

  dangling(from: Resource): readonly DanglingReference[] {
    return this.leadNowhere.get(from) ?? [];
  }

  private addStack({ stack, file, json, written, changes = [] }: StackJson): void {
    const nodes = new Map<string, Node>();
    this.parts.set(stack, { nodes, json });
    const follow: Follow = (from, parts, trail) => this.follow(from, parts, trail);
    const add = (kind: Kind, type: string, name: string, inJson: string, jsonPath: (string | number)[], body: Readonly<Record<string, Value>>) => {
      const at = written?.get(inJson);
      const node = new Node(kind, stack, type, name, at?.address ?? inJson, at?.file ?? file, jsonPath, body, follow, at?.lineOf, undefined, at?.fileOf);
      this.resources.push(node);
      nodes.set(inJson, node);
      if (kind !== "data") push(this.byType, type, node);
    };
    add("stack", "stack", stack, "stack", [], json);
    const terraform = isObject(json.terraform) ? json.terraform : {};
    const backends = isObject(terraform.backend) ? terraform.backend : {};
    for (const [name, body] of Object.entries(backends)) {
      if (!isObject(body)) continue;
      add("backend", "terraform.backend", name, `terraform.backend.${name}`, ["terraform", "backend", name], body);
      this.stackOfState.set(stateKey(body), stack);
    }
    eachBlock(json.provider, 1, ([name = ""], path, body) => {
      const address = [`provider.${name}`, ...(typeof body.alias === "string" ? [body.alias] : [])].join(".");
      add("provider", `provider.${providerType(terraform, name)}`, name, address, ["provider", ...path], body);
    });
    eachBlock(json.resource, 2, ([type = "", name = ""], path, body) => add("managed", type, name, `${type}.${name}`, ["resource", ...path], body));
    eachBlock(json.data, 2, ([type = "", name = ""], path, body) => add("data", type, name, `data.${type}.${name}`, ["data", ...path], body));
    for (const { type, name, address, change } of changes) {
      this.changed.push(new Node("change", stack, type, name, address, file, [], change.after ?? {}, follow, undefined, change));
    }
  }

  private link(node: Resource, known: Map<string, Referred>): void {
    const body: Value = node.kind === "stack" ? { output: node.body.output, locals: node.body.locals, module: node.body.module } : node.body;
    eachString(body, "", (text, path, key) => {
      const isAddress = (key === "depends_on" || key.endsWith(".depends_on")) && !text.includes("${");
      if (!(isAddress || mayRefer(text)) || path === "//" || path.startsWith("//.")) return;
      // The same text refers to other things as an address.
      const place = isAddress ? `depends_on\0${text}` : text;
      const referred = known.get(place) ?? this.referred(node.stack, text, isAddress);
      known.set(place, referred);
      for (const { parts, text: expression } of referred.lost) if (!isBoundName(parts, text, node.body)) push(this.leadNowhere, node, { path, expression });
      for (const { node: to, attribute, certain } of referred.found) if (to !== node) this.connect({ from: node, path, to, attribute, certain });
    });
  }

  private referred(stack: string, text: string, isAddress: boolean): Referred {
    const written = isAddress ? [toTraversal(text)] : traversals(text);
    return {
      lost: written.filter(({ parts }) => this.lookUp(stack, parts, 0) === "nowhere"),
      found: isAddress ? written.flatMap(({ parts }) => this.reach(stack, parts, true, new Set())) : this.mentioned(stack, text, true, new Set()),
    };
  }

  private connect(edge: Edge): void {
    push(this.outgoing, edge.from, edge);
    push(this.incoming, edge.to, edge);
  }

  /** Every block that a string of a stack refers to. @param alone is the string all that the reader gets? */
  private mentioned(stack: string, text: string, alone: boolean, seen: Set<string>): Found[] {
    const written = traversals(text);
    const referred = written.flatMap(({ parts }) => this.reach(stack, parts, alone && isReference(text), seen));
    const arm = armIdOf(text);
    const named = (this.byArmName.get(arm?.name ?? "") ?? []).filter((to) => arm?.types.includes(to.type) && isIn(to, arm.group));
    return [
      ...(written.length === 1 ? referred : referred.map((found) => ({ ...found, certain: false }))),
      ...named.map((node) => ({ node, attribute: alone && arm?.whole ? "id" : "", certain: named.length === 1 })),
    ];
  }

  /** Every block that a traversal leads to, through locals and through outputs of other stacks. */
  private reach(stack: string, parts: readonly string[], alone: boolean, seen: Set<string>): Found[] {
    const source = this.indirection(stack, parts);
    if (source === undefined) {
      const target = this.lookUp(stack, parts, 0);
      return typeof target === "string" ? [] : [{ node: target.node, attribute: alone ? target.attribute : "", certain: true }];
    }
    const step = `${stack}\0${parts.join(".")}`;
    if (seen.has(step)) return [];
    seen.add(step);
    const found: Found[] = [];
    eachString(source.value, "", (text) => found.push(...this.mentioned(source.stack, text, alone, seen)));
    return typeof source.value === "string" ? found : found.map((f) => ({ ...f, certain: false }));
  }

  /** What a local or an output of another stack stands for, and in which stack that is written. */
  private indirection(stack: string, parts: readonly string[]): { stack: string; value: Value } | undefined {
    const [first, second = "", third = "", outputs, name = ""] = parts;
    if (first === "local") {
      const locals = asList(this.parts.get(stack)?.json.locals).find((l) => isObject(l) && Object.hasOwn(l, second));
      return { stack, value: within(isObject(locals) ? locals[second] : undefined, parts.slice(2)) };
    }
    if (first !== "data" || second !== "terraform_remote_state" || outputs !== "outputs") return undefined;
    const producer = this.producer(stack, third);
    const output = producer === undefined ? undefined : this.output(producer, name);
    return producer === undefined || output === undefined ? undefined : { stack: producer, value: within(output.value, parts.slice(5)) };
  }

  /** The value that a traversal stands for, when the configuration tells it. */
  private follow(stack: string, parts: readonly string[], trail: Trail): Value | typeof unresolved {
    if (parts[0] === "local") {
      const value = parts.length > 2 ? undefined : this.indirection(stack, parts)?.value;
      if (value === undefined) return unresolved;
      return new Node("stack", stack, "stack", stack, "stack", "", [], { value }, (from, p, t) => this.follow(from, p, t)).getAt("value", trail);
    }
    const target = this.lookUp(stack, parts, trail.depth);
    if (target === "nowhere" || target === "outside" || target.node.kind !== "managed" || target.attribute === "") return unresolved;
    const value = target.node.getAt(target.attribute, trail);
    return value === undefined ? unresolved : value;
  }

  private lookUp(stack: string, parts: readonly string[], depth: number): Place {
    const here = this.parts.get(stack);
    const [first = "", second = "", third = ""] = parts;
    if (here === undefined || depth > 20) return "outside";
    if (first === "var" || first === "local" || first === "module") {
      const declared = { var: here.json.variable, local: here.json.locals, module: here.json.module }[first];
      return asList(declared).some((d) => isObject(d) && Object.hasOwn(d, second)) ? "outside" : "nowhere";
    }
    if (first === "data" && second === "terraform_remote_state") return this.crossStack(stack, here, parts, depth);
    const node = here.nodes.get(first === "data" ? `data.${second}.${third}` : `${first}.${second}`);
    if (node !== undefined) return { node, attribute: parts.slice(first === "data" ? 3 : 2).join(".") };
    // A function's argument can look like a traversal of an object; only what has a provider's prefix names a block.
    return first === "data" || first.includes("_") ? "nowhere" : "outside";
  }

  private crossStack(stack: string, here: StackParts, [, , name = "", outputs, ...rest]: readonly string[], depth: number): Place {
    if (!here.nodes.has(`data.terraform_remote_state.${name}`)) return "nowhere";
    const producer = this.producer(stack, name);
    if (producer === undefined) return "outside";
    const output = outputs === "outputs" ? this.output(producer, rest[0] ?? "") : undefined;
    if (output === undefined) return "nowhere";
    const [inner] = typeof output.value === "string" ? traversals(output.value) : [];
    const target = inner === undefined ? "outside" : this.lookUp(producer, inner.parts, depth + 1);
    // What an output makes of a reference is not what the reference reads.
    const isPassedOn = rest.length === 1 && typeof output.value === "string" && wholeTraversal(output.value) !== undefined;
    return typeof target === "string" || isPassedOn ? target : { ...target, attribute: "" };
  }

  /** The stack whose state a `terraform_remote_state` reads. */
  private producer(stack: string, name: string): string | undefined {
    const config = this.parts.get(stack)?.nodes.get(`data.terraform_remote_state.${name}`)?.body.config;
    return isObject(config) ? this.stackOfState.get(stateKey(config)) : undefined;
  }

  private output(stack: string, name: string): Readonly<Record<string, Value>> | undefined {
    const outputs = this.parts.get(stack)?.json.output;
    const output = isObject(outputs) && Object.hasOwn(outputs, name) ? outputs[name] : undefined;
    return isObject(output) ? output : undefined;
  }
}

/** Most strings are names and values; what may refer to something holds a template or is an id. */
function mayRefer(text: string): boolean {
  return text.includes("{") || text[0] === "/";
}

/** Is the block made for certain? One with a `count` or `for_each` is when that is written out and not nothing. */
function isMade(resource: Resource): boolean {
  const [count, forEach] = [resource.get("count"), resource.get("for_each")];
  if (count === unresolved || forEach === unresolved) return false;
  const each = forEach === undefined || forEach === null || (typeof forEach === "object" && Object.keys(forEach).length > 0);
  return each && (count === undefined || count === null || Number(count) >= 1);
}

/** Names are unique in their resource group alone. */
function isIn(node: Node, group: string | undefined): boolean {
  const own = node.get("resource_group_name");
  return group === undefined || typeof own !== "string" || own.toLowerCase() === group;
}

/** A name that the expression or a dynamic block binds, `[for my_key, v in …]` or `security_rule.value`, looks like a type. */
function isBoundName([name = "", second = ""]: readonly string[], text: string, body: Readonly<Record<string, Value>>): boolean {
  const isIterator = (second === "value" || second === "key") && JSON.stringify(body.dynamic ?? null).includes(`"${name}"`);
  return isIterator || [...text.matchAll(/\bfor\s+([\w-]+)(?:\s*,\s*([\w-]+))?\s+in\b/g)].some(([, a, b]) => a === name || b === name);
}

/** What a provider is called where it comes from: a stack may call azurerm as it likes. */
function providerType(terraform: Readonly<Record<string, Value>>, name: string): string {
  const required = asList(terraform.required_providers).find((r) => isObject(r) && Object.hasOwn(r, name));
  const entry = isObject(required) ? required[name] : undefined;
  const source = isObject(entry) && typeof entry.source === "string" ? entry.source : name;
  return source.toLowerCase().split("/").at(-1) ?? name;
}

// Hundreds of references go through each `terraform_remote_state`.
const stateKeys = new WeakMap<object, string>();

/** What tells one state from another: the account, container and key of the Azure Storage backend, or the path of a local one. */
function stateKey(config: Readonly<Record<string, Value>>): string {
  const key = stateKeys.get(config) ?? JSON.stringify([config.storage_account_name, config.container_name, config.key, config.path, config.workspace_dir]);
  stateKeys.set(config, key);
  return key;
}
