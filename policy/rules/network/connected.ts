import { type Graph, pass, type Resource, type Verdict } from "../../model";

const endpoint = "azurerm_private_endpoint";

/** Is there a private endpoint to the resource? @see NOR-NET-03 */
export function connected(resource: Resource, graph: Graph): Verdict {
  return graph.referring(resource, endpoint, "private_service_connection.private_connection_resource_id").length > 0
    ? pass
    : { state: "fail", attribute: endpoint, actual: "none", expected: "at least one" };
}
