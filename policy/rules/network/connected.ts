import { type Graph, pass, type Resource, type Verdict } from "../../model";
import { joined } from "./joined";

const endpoint = "azurerm_private_endpoint";

/** Is there a private endpoint to the resource, and to each of it where it stands several times? @see NOR-NET-03 */
export function connected(resource: Resource, graph: Graph): Verdict {
  return joined(resource, graph, endpoint, "private_service_connection.private_connection_resource_id").length > 0
    ? pass
    : { state: "fail", attribute: endpoint, actual: "none", expected: "at least one" };
}
