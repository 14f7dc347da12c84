import { isAnywhere } from "../../anywhere";
import type { Rule } from "../../model";
import { eachFirewallRule, texts } from "./firewall-rule";
import { isIn } from "./security-rule";

const ports = [22, 445, 1433, 3306, 3389, 5432, 5985, 5986, 6379, 27017];

export const firewallNoOpenEntry: Rule = {
  id: "network/firewall-no-open-entry",
  title: "a firewall lets nobody in from anywhere to a management port",
  severity: "critical",
  resourceTypes: ["azurerm_firewall_nat_rule_collection", "azurerm_firewall_policy_rule_collection_group"],
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "the firewall itself leads the world to a shell or a database behind it",
  remediation: "name source_addresses, and reach machines through Bastion",
  references: ["https://learn.microsoft.com/azure/firewall/tutorial-firewall-dnat"],
  evaluate: (resource) =>
    eachFirewallRule(
      resource,
      "nat",
      (rule) =>
        texts(rule.source_addresses).some(isAnywhere) &&
        [rule.translated_port, rule.destination_ports].flatMap(texts).some((range) => ports.some((port) => isIn(port, range))),
      "named sources",
    ),
};
