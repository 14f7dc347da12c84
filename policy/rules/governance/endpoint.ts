import { referringEach } from "../../each-instance";
import { all, type Graph, pass, type Resource, unresolved, type Verdict } from "../../model";

const endpoint = "azurerm_private_endpoint";
const through = "private_service_connection.private_connection_resource_id";
const names = "private_service_connection.subresource_names";

/**
 * Is there a private endpoint for the resource, for each of its instances, and for each part of it that is used?
 * @param parts the subresources that must be reached, `blob`; none when any will do
 * @see NOR-NET-03
 */
export function hasEndpoint(target: Resource, graph: Graph, parts: readonly string[]): Verdict {
  const any = graph.referring(target, endpoint, through);
  const each = referringEach(target, graph, endpoint, through);
  if (each.length === 0)
    return { state: "fail", attribute: endpoint, actual: any.length === 0 ? "none" : "not one for each instance", expected: "at least one" };
  return all(pass, ...parts.map((part) => hasPart(target, graph, part)));
}

function hasPart(target: Resource, graph: Graph, part: string): Verdict {
  const attribute = `${endpoint}.${names}`;
  if (referringEach(target, graph, endpoint, through, (e) => reaches(e, part) === true).length > 0) return pass;
  const possible = referringEach(target, graph, endpoint, through, (e) => reaches(e, part) !== false);
  if (possible.length > 0) return { state: "unknown", attribute, why: "which part an endpoint reaches is known only after the plan" };
  const reached = graph.referring(target, endpoint, through).map((e) => e.get(names));
  return { state: "fail", attribute, actual: reached.flatMap((n) => (Array.isArray(n) ? n.map(String) : [])), expected: part };
}

/** An endpoint that names no part is left to Azure, which asks for one where there are several. */
function reaches(from: Resource, part: string): boolean | undefined {
  const reached = from.get(names);
  if (reached === unresolved) return undefined;
  return !Array.isArray(reached) || reached.length === 0 || reached.map(String).includes(part);
}
