import type { Value } from "../model";
import { type Part, part, parts, text } from "./read-plan";
import { own } from "./values";

/** A module of a plan, one for each of its instances. */
export interface ModuleInstance {
  readonly name: string;
  /** As it is written in the address, `["web"]` or `[0]`; empty where the module is called once. */
  readonly key: string;
  readonly parent: ModuleInstance | undefined;
  /** What the author wrote of it: `configuration.root_module`, or the `module` of a `module_calls`. */
  readonly configuration: Part;
  readonly children: ModuleInstance[];
  /** By `type.name`, data sources by `data.type.name`. */
  readonly resources: Map<string, ResourceInstance[]>;
}

/** A resource of a plan, one for each of its instances. */
export interface ResourceInstance {
  readonly mode: "managed" | "data";
  readonly type: string;
  /** What it is called in the graph, where each name is there once. */
  readonly name: string;
  readonly key: string;
  readonly address: string;
  readonly module: ModuleInstance;
  readonly values: Part;
  readonly marks: Value;
  readonly written: Part;
}

/** Makes the module that an address inside its parent leads to, `module.app["web"]`. */
export function childModule(parent: ModuleInstance, address: string): ModuleInstance {
  const own = address.slice(address.lastIndexOf("module.", keyStart(address)) + "module.".length);
  const at = own.indexOf("[");
  const [name, key] = at < 0 ? [own, ""] : [own.slice(0, at), own.slice(at)];
  const known = parent.children.find((child) => child.name === name && child.key === key);
  if (known !== undefined) return known;
  const child = { name, key, parent, configuration: part(callOf(parent, name).module), children: [], resources: new Map() };
  parent.children.push(child);
  return child;
}

/** Where the last key of an address begins; a key may hold dots and brackets in its text. */
function keyStart(address: string): number {
  const [key = ""] = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/.exec(address) ?? [];
  return address.length - key.length;
}

/** How a module calls another. */
export function callOf(module: ModuleInstance, name: string): Part {
  return part(own(part(module.configuration.module_calls), name));
}

export function rootModule(configuration: Part): ModuleInstance {
  return { name: "", key: "", parent: undefined, configuration: part(configuration.root_module), children: [], resources: new Map() };
}

/** Visits each resource of `planned_values` or `prior_state.values` with its module. */
export function eachResource(module: Part, instance: ModuleInstance, visit: (resource: Part, module: ModuleInstance) => void): void {
  for (const resource of parts(module.resources)) visit(resource, instance);
  for (const child of parts(module.child_modules)) eachResource(child, childModule(instance, text(child.address)), visit);
}

/** The key of an instance as an address has it. */
export function keyText(index: Value): string {
  return typeof index === "string" ? `[${JSON.stringify(index)}]` : typeof index === "number" ? `[${index}]` : "";
}

// What a module writes of each resource; instances are many.
const written = new WeakMap<Part, ReadonlyMap<string, Part>>();

/** What the author wrote of a resource. */
export function writtenOf(module: ModuleInstance, mode: Value, type: string, name: string): Part {
  let of = written.get(module.configuration);
  if (of === undefined) {
    of = new Map(parts(module.configuration.resources).map((r) => [`${text(r.mode)} ${text(r.type)}.${text(r.name)}`, r]));
    written.set(module.configuration, of);
  }
  return of.get(`${mode === "data" ? "data" : "managed"} ${type}.${name}`) ?? {};
}
