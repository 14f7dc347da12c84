import { pass, type Rule, unresolved } from "../../model";
import { addressNumber, firewallRuleTypes, rangeOf } from "./firewall-rule";

const most = 256;

export const noOpenFirewall: Rule = {
  id: "database/no-open-firewall",
  title: "the firewall of a database lets in no more than 256 addresses by one rule",
  severity: "critical",
  resourceTypes: [...firewallRuleTypes, "azurerm_synapse_firewall_rule"],
  controls: ["NOR-NET-12"],
  checkov: ["CKV_AZURE_11", "CKV2_AZURE_26"],
  rationale: "everybody on the internet, or in a large part of it, may try passwords",
  remediation: "name single addresses in start_ip_address and end_ip_address, or remove the rule and use a private endpoint",
  references: ["https://learn.microsoft.com/azure/azure-sql/database/firewall-configure"],
  evaluate: (rule) => {
    const range = rangeOf(rule);
    if (range === unresolved) return { state: "unknown", attribute: "start_ip_address", why: "an end of the range is known only after the plan" };
    const size = addressNumber(range.to) - addressNumber(range.from) + 1;
    const isWide = Number.isNaN(size) || size > most || range.from.endsWith("/0") || (range.from === "0.0.0.0" && size > 1);
    return isWide ? { state: "fail", attribute: range.attribute, actual: `${range.from} to ${range.to}`, expected: `${most} addresses at most` } : pass;
  },
};
