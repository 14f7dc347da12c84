import type { Rule } from "../../model";
import { everywhere } from "./blocks";

const attributes: Readonly<Record<string, string>> = {
  azurerm_virtual_hub_connection: "internet_security_enabled",
  azurerm_vpn_gateway_connection: "internet_security_enabled",
  azurerm_express_route_connection: "enable_internet_security",
  azurerm_point_to_site_vpn_gateway: "connection_configuration.internet_security_enabled",
};

export const hubSecuresInternet: Rule = {
  id: "network/hub-secures-internet",
  title: "what is joined to a virtual hub goes to the internet through its firewall",
  severity: "medium",
  resourceTypes: Object.keys(attributes),
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "traffic that goes around the firewall leaves unseen",
  remediation: "set internet_security_enabled to true",
  references: ["https://learn.microsoft.com/azure/virtual-wan/about-internet-routing"],
  evaluate: (resource) => everywhere(resource, attributes[resource.type] ?? "", true),
};
