import { type Graph, notApplicable, pass, type Resource, unresolved, type Verdict } from "../../model";

// A part without tags belongs to whom the whole belongs to.
const wholes = ["storage_account_id", "key_vault_id", "virtual_network_name", "resource_group_name", "target_resource_id"];

type Owner = string | typeof unresolved | undefined;

// Each resource is asked for by all that refer to it.
const known = new WeakMap<Graph, Map<string, Map<Resource, Owner>>>();

/** The value of a tag on the resource, or on what it is a part of; `unresolved` when it has one that only the plan tells. */
export function belongsTo(resource: Resource, graph: Graph, tag: string): Owner {
  const tags = known.get(graph) ?? new Map<string, Map<Resource, Owner>>();
  known.set(graph, tags);
  const owners = tags.get(tag) ?? new Map<Resource, Owner>();
  tags.set(tag, owners);
  if (!owners.has(resource)) owners.set(resource, find(resource, graph, tag));
  return owners.get(resource);
}

function find(resource: Resource, graph: Graph, tag: string): Owner {
  const own = resource.get(`tags.${tag}`);
  if (typeof own === "string" || own === unresolved) return own;
  for (const path of wholes) {
    for (const whole of graph.targets(resource, path)) {
      const value = whole.get(`tags.${tag}`);
      if (typeof value === "string" || value === unresolved) return value;
    }
  }
  return undefined;
}

/** Does all that a resource refers to carry the same value of a tag as itself, the given values left out? */
export function sameParty(resource: Resource, graph: Graph, tag: string, expected: string, except: readonly string[] = []): Verdict {
  const values = new Set([resource, ...graph.targets(resource)].map((r) => belongsTo(r, graph, tag)));
  const parties = [...values].filter((value) => typeof value === "string" && !except.includes(value)).sort() as string[];
  const attribute = `tags.${tag}`;
  if (parties.length > 1) return { state: "fail", attribute, actual: parties, expected };
  if (values.has(unresolved)) return { state: "unknown", attribute, why: "its value, here or on what this refers to, is known only after the plan" };
  return parties.length === 1 ? pass : notApplicable;
}
