import type { Rule } from "../../model";
import { everywhere } from "./blocks";

const attribute = "default_outbound_access_enabled";

export const noDefaultOutbound: Rule = {
  id: "network/no-default-outbound",
  title: "a subnet has no way out that nobody declared",
  severity: "high",
  resourceTypes: ["azurerm_subnet", "azurerm_virtual_network"],
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "Azure gives every machine a public address for outbound traffic unless told not to, and data leaves by it unseen",
  remediation: "set default_outbound_access_enabled to false",
  references: ["https://learn.microsoft.com/azure/virtual-network/ip-services/default-outbound-access"],
  evaluate: (resource) => everywhere(resource, resource.type === "azurerm_subnet" ? attribute : `subnet.${attribute}`, false),
};
