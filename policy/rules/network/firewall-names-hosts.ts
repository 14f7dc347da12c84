import type { Rule } from "../../model";
import { eachFirewallRule, texts } from "./firewall-rule";

export const firewallNamesHosts: Rule = {
  id: "network/firewall-names-hosts",
  title: "a firewall names the hosts that it lets through",
  severity: "medium",
  resourceTypes: ["azurerm_firewall_application_rule_collection", "azurerm_firewall_policy_rule_collection_group"],
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "a rule for every host lets data go to every host",
  remediation: "name hosts in target_fqdns, or destination_fqdns, and no *",
  references: ["https://learn.microsoft.com/azure/firewall/features"],
  evaluate: (resource) =>
    eachFirewallRule(
      resource,
      "application",
      (rule) => [rule.target_fqdns, rule.destination_fqdns, rule.destination_urls].flatMap(texts).includes("*"),
      "named hosts",
    ),
};
