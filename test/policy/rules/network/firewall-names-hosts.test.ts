import { pass } from "../../../../policy/model";
import { firewallNamesHosts } from "../../../../policy/rules/network/firewall-names-hosts";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFirewall } from "../../support/good-firewall";

describeRule(firewallNamesHosts, goodFirewall, "azurerm_firewall_application_rule_collection.x", [
  ["fails every host", { "rule.target_fqdns": ["*"] }, fails("rule", "registers", "named hosts")],
  ["takes part of a name", { "rule.target_fqdns": ["*.brreg.no"] }, pass],
  ["cannot tell a variable", { "rule.target_fqdns": computed }, unknown("rule")],
]);

describeRule(firewallNamesHosts, goodFirewall, "azurerm_firewall_policy_rule_collection_group.x", [
  ["fails every host", { "application_rule_collection.rule.destination_fqdns": ["*"] }, fails("application_rule_collection.rule", "registers", "named hosts")],
  ["lets every host be denied", { "application_rule_collection.action": "Deny", "application_rule_collection.rule.destination_fqdns": ["*"] }, pass],
]);
