import { mustBeList, type Rule } from "../../model";
import { firewallOf } from "./firewall";

export const noAddressRule: Rule = {
  id: "storage/no-address-rule",
  title: "a storage account's firewall lets no address through",
  severity: "medium",
  resourceTypes: ["azurerm_storage_account", "azurerm_storage_account_network_rules"],
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "an address on a list is shared, given on and forgotten; the private endpoint needs none",
  remediation: "leave ip_rules empty",
  references: ["https://learn.microsoft.com/azure/storage/common/storage-network-security-ip-address-range"],
  evaluate: (resource, graph) => firewallOf(resource, graph, (rules) => mustBeList(resource, `${rules}ip_rules`, [])),
};
