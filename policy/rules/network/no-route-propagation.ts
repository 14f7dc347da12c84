import { mustBe, type Rule } from "../../model";

export const noRoutePropagation: Rule = {
  id: "network/no-route-propagation",
  title: "a gateway writes no routes into a route table",
  severity: "medium",
  resourceTypes: ["azurerm_route_table", "azurerm_network_manager_routing_rule_collection"],
  controls: ["NOR-NET-11"],
  checkov: [],
  rationale: "a route that comes from the other end of a line goes around the firewall",
  remediation: "set bgp_route_propagation_enabled to false",
  references: ["https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview"],
  evaluate: (resource) => mustBe(resource, "bgp_route_propagation_enabled", false),
};
