import type { Rule } from "../../model";
import { stays } from "../../plan/gone";

// What each of them guards, by the attribute with its id.
const guarded: Readonly<Record<string, string>> = {
  azurerm_subnet_network_security_group_association: "subnet_id",
  azurerm_subnet_route_table_association: "subnet_id",
  azurerm_network_interface_security_group_association: "network_interface_id",
  azurerm_network_security_group: "id",
  azurerm_firewall: "id",
  azurerm_firewall_policy: "id",
  azurerm_web_application_firewall_policy: "id",
  azurerm_network_ddos_protection_plan: "id",
};

export const networkGuardKept: Rule = {
  id: "plan/network-guard-kept",
  title: "what filters a network stays as long as the network",
  severity: "high",
  resourceTypes: Object.keys(guarded),
  subject: "change",
  controls: ["NOR-NET-05", "NOR-NET-08"],
  checkov: [],
  rationale: "a subnet without its security group or its route to the firewall lets everything through that it was to stop",
  remediation:
    "keep it, or destroy it together with the subnet; a group or policy that is replaced by another goes in a later plan, once nothing uses it, with an exception",
  references: ["https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview"],
  evaluate: (resource, graph) => stays(resource, graph, guarded[resource.type] ?? "", "that it stays"),
};
