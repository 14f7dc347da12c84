import { type Graph, pass, type Resource, unresolved, type Verdict } from "../../model";

const expected = "a reference to the versionless id of a key";

/** Is what a resource names at a path a key in a vault, and no single version of it, which would never rotate? @see NOR-ENC-03 */
export function versionlessKey(resource: Resource, graph: Graph, attribute: string): Verdict {
  const reads = (of: string) => graph.targets(resource, attribute, of).some((r) => r.type === "azurerm_key_vault_key");
  if (reads("versionless_id")) return pass;
  if (reads("id")) return { state: "fail", attribute, actual: "one version of a key", expected };
  const id = resource.get(attribute);
  if (id === unresolved) return { state: "unknown", attribute, why: "the key is not among the stacks" };
  return typeof id === "string" && /\/keys\/[^/]+\/?$/.test(id) ? pass : { state: "fail", attribute, actual: id, expected };
}
