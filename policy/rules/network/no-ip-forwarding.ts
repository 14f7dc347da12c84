import type { Rule } from "../../model";
import { everywhere } from "./blocks";

const attributes: Readonly<Record<string, string>> = {
  azurerm_network_interface: "ip_forwarding_enabled",
  azurerm_linux_virtual_machine_scale_set: "network_interface.enable_ip_forwarding",
  azurerm_windows_virtual_machine_scale_set: "network_interface.enable_ip_forwarding",
  azurerm_orchestrated_virtual_machine_scale_set: "network_interface.enable_ip_forwarding",
  azurerm_virtual_machine_scale_set: "network_profile.ip_forwarding",
};

export const noIpForwarding: Rule = {
  id: "network/no-ip-forwarding",
  title: "a network interface forwards nothing",
  severity: "high",
  resourceTypes: Object.keys(attributes),
  controls: ["NOR-NET-11"],
  checkov: ["CKV_AZURE_118"],
  rationale: "a machine that forwards is a way around the firewall",
  remediation: "set ip_forwarding_enabled to false, or leave it out",
  references: ["https://learn.microsoft.com/azure/virtual-network/virtual-network-network-interface"],
  evaluate: (resource) => everywhere(resource, attributes[resource.type] ?? "", false),
};
