import type { Graph, Resource, Verdict } from "../../model";
import { mustHave } from "../../must-have";

/** Is there a private endpoint to the resource, and to each of it where it stands several times? @see NOR-NET-03 */
export function connected(resource: Resource, graph: Graph): Verdict {
  return mustHave(resource, graph, "azurerm_private_endpoint", "private_service_connection.private_connection_resource_id");
}
