import { pass } from "../../../../policy/model";
import { firewallNoAnyToAny } from "../../../../policy/rules/network/firewall-no-any-to-any";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFirewall } from "../../support/good-firewall";

describeRule(firewallNoAnyToAny, goodFirewall, "azurerm_firewall_network_rule_collection.x", [
  [
    "fails a rule from anywhere to anywhere",
    { "rule.source_addresses": ["*"], "rule.destination_addresses": ["*"] },
    fails("rule", "time", "named sources, destinations and ports"),
  ],
  [
    "fails every port everywhere",
    { "rule.destination_ports": ["*"], "rule.destination_addresses": ["0.0.0.0/0"] },
    fails("rule", "time", "named sources, destinations and ports"),
  ],
  ["lets everything be denied", { action: "Deny", "rule.source_addresses": ["*"], "rule.destination_addresses": ["*"] }, pass],
  ["cannot tell a variable", { "rule.source_addresses": ["*"], "rule.destination_addresses": computed }, unknown("rule")],
  ["cannot tell a dynamic block", { rule: undefined, dynamic: { rule: {} } }, unknown("rule")],
]);

describeRule(firewallNoAnyToAny, goodFirewall, "azurerm_firewall_policy_rule_collection_group.x", [
  [
    "fails a rule from anywhere to anywhere",
    { "network_rule_collection.rule.source_addresses": ["*"], "network_rule_collection.rule.destination_addresses": ["*"] },
    fails("network_rule_collection.rule", "time", "named sources, destinations and ports"),
  ],
]);
