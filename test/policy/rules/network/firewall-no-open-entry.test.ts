import { pass } from "../../../../policy/model";
import { firewallNoOpenEntry } from "../../../../policy/rules/network/firewall-no-open-entry";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFirewall } from "../../support/good-firewall";

describeRule(firewallNoOpenEntry, goodFirewall, "azurerm_firewall_nat_rule_collection.x", [
  ["fails a desktop for everybody", { "rule.source_addresses": ["*"], "rule.translated_port": "3389" }, fails("rule", "partner", "named sources")],
  ["takes the web for everybody", { "rule.source_addresses": ["*"] }, pass],
  ["takes a desktop for one address", { "rule.translated_port": "3389" }, pass],
  ["cannot tell a variable", { "rule.source_addresses": computed, "rule.translated_port": "3389" }, unknown("rule")],
]);

describeRule(firewallNoOpenEntry, goodFirewall, "azurerm_firewall_policy_rule_collection_group.x", [
  [
    "fails a shell for everybody",
    { "nat_rule_collection.rule.source_addresses": ["0.0.0.0/0"], "nat_rule_collection.rule.translated_port": "22" },
    fails("nat_rule_collection.rule", "partner", "named sources"),
  ],
]);
