import type { Rule } from "../../model";
import { everywhere } from "./blocks";

const attributes: Readonly<Record<string, string>> = {
  azurerm_subnet: "private_endpoint_network_policies",
  azurerm_virtual_network: "subnet.private_endpoint_network_policies",
};

export const endpointPolicies: Rule = {
  id: "network/endpoint-policies",
  title: "security groups and routes hold for private endpoints too",
  severity: "medium",
  resourceTypes: ["azurerm_subnet", "azurerm_virtual_network"],
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "whoever is in the network reaches every endpoint, past the rules of its subnet",
  remediation: "set private_endpoint_network_policies to Enabled",
  references: ["https://learn.microsoft.com/azure/private-link/disable-private-endpoint-network-policy"],
  evaluate: (resource) => everywhere(resource, attributes[resource.type] ?? "", "Enabled", "NetworkSecurityGroupEnabled"),
};
