import type { Graph, Resource } from "../../model";

/** Is the virtual network a hub: does it have the subnet that Azure Firewall stands in? */
export function hasFirewall(network: Resource, graph: Graph): boolean {
  return graph.referring(network, "azurerm_subnet", "virtual_network_name").some((subnet) => subnet.get("name") === "AzureFirewallSubnet");
}
