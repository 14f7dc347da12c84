import { isAnywhere } from "../../anywhere";
import type { Rule } from "../../model";
import { eachFirewallRule, texts } from "./firewall-rule";

export const firewallNoAnyToAny: Rule = {
  id: "network/firewall-no-any-to-any",
  title: "a firewall lets nobody go everywhere",
  severity: "high",
  resourceTypes: ["azurerm_firewall_network_rule_collection", "azurerm_firewall_policy_rule_collection_group"],
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "a rule from anywhere to anywhere is no firewall",
  remediation: "name sources, destinations and destination_ports",
  references: ["https://learn.microsoft.com/azure/firewall/rule-processing"],
  evaluate: (resource) =>
    eachFirewallRule(
      resource,
      "network",
      (rule) => {
        const everyone =
          texts(rule.source_addresses).some(isAnywhere) ||
          texts(rule.destination_ports).some((port) => port === "*" || port === "0-65535" || port === "1-65535");
        return everyone && texts(rule.destination_addresses).some(isAnywhere);
      },
      "named sources, destinations and ports",
    ),
};
