import { mustBe, type Rule } from "../../model";
import { firewallOf } from "./firewall";

export const defaultDeny: Rule = {
  id: "storage/default-deny",
  title: "a storage account's firewall denies by default",
  severity: "high",
  resourceTypes: ["azurerm_storage_account", "azurerm_storage_account_network_rules"],
  controls: ["NOR-NET-02"],
  checkov: ["CKV_AZURE_35"],
  rationale: "the firewall is what remains when somebody turns the public endpoint on",
  remediation: "write network_rules with default_action Deny",
  references: ["https://learn.microsoft.com/azure/storage/common/storage-network-security"],
  evaluate: (resource, graph) => firewallOf(resource, graph, (rules) => mustBe(resource, `${rules}default_action`, "Deny")),
};
