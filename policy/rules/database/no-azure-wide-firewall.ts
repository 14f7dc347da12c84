import { pass, type Rule, unresolved } from "../../model";
import { firewallRuleTypes, rangeOf } from "./firewall-rule";

export const noAzureWideFirewall: Rule = {
  id: "database/no-azure-wide-firewall",
  title: "the firewall of a database does not let in all of Azure",
  severity: "critical",
  resourceTypes: [...firewallRuleTypes, "azurerm_synapse_firewall_rule"],
  controls: ["NOR-NET-12"],
  checkov: ["CKV2_AZURE_34", "CKV2_AZURE_6"],
  rationale: "a rule from 0.0.0.0 to 0.0.0.0 lets in the machines of every customer of Azure",
  remediation: "remove the rule with start_ip_address 0.0.0.0, and reach the database through a private endpoint",
  references: ["https://learn.microsoft.com/azure/azure-sql/database/network-access-controls-overview"],
  evaluate: (rule) => {
    const range = rangeOf(rule);
    if (range === unresolved) return { state: "unknown", attribute: "start_ip_address", why: "an end of the range is known only after the plan" };
    const isAzure = range.from === "0.0.0.0" && range.to === "0.0.0.0";
    return isAzure ? { state: "fail", attribute: range.attribute, actual: "0.0.0.0 to 0.0.0.0", expected: "no such rule" } : pass;
  },
};
