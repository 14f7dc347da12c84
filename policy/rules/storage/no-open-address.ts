import { isAnywhere } from "../../anywhere";
import { pass, type Rule, unresolved } from "../../model";
import { asList } from "../../stack-json";
import { firewallOf } from "./firewall";

export const noOpenAddress: Rule = {
  id: "storage/no-open-address",
  title: "a storage account's firewall does not let the whole internet through",
  severity: "critical",
  resourceTypes: ["azurerm_storage_account", "azurerm_storage_account_network_rules"],
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "a firewall that denies by default and lets every address through is none",
  remediation: "name addresses of your own in ip_rules, or leave it empty and use a private endpoint",
  references: ["https://learn.microsoft.com/azure/storage/common/storage-network-security-ip-address-range"],
  evaluate: (resource, graph) =>
    firewallOf(resource, graph, (rules) => {
      const attribute = `${rules}ip_rules`;
      const actual = resource.get(attribute);
      if (actual === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
      const open = asList(actual).filter(isAnywhere);
      return open.length === 0 ? pass : { state: "fail", attribute, actual: open, expected: "named addresses" };
    }),
};
