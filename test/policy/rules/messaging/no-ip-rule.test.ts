import { pass } from "../../../../policy/model";
import { noIpRule } from "../../../../policy/rules/messaging/no-ip-rule";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMessaging } from "../../support/good-messaging";

describeRule(noIpRule, goodMessaging, "azurerm_servicebus_namespace.main", [
  ["fails an address", { "network_rule_set.ip_rules": ["192.0.2.1"] }, fails("network_rule_set.ip_rules", ["192.0.2.1"], "none")],
  ["takes a broker without rules", { network_rule_set: undefined }, pass],
  ["cannot tell addresses from a variable", { "network_rule_set.ip_rules": computed }, unknown("network_rule_set.ip_rules")],
]);

for (const type of noIpRule.resourceTypes.slice(1)) {
  const path = type === "azurerm_eventhub_namespace" ? "network_rulesets.ip_rule" : "inbound_ip_rule";
  describeRule(noIpRule, goodMessaging, `${type}.main`, [
    ["fails an address", { [path]: [{ ip_mask: "192.0.2.1" }] }, fails(`${path}.ip_mask`, "192.0.2.1", "none")],
    ["fails an address from a variable", { [path]: [{ ip_mask: computed }] }, fails(`${path}.ip_mask`, "an address", "none")],
  ]);
}

describeRule(noIpRule, goodMessaging, "azurerm_eventgrid_topic.main", [
  ["cannot tell a dynamic block", { dynamic: { inbound_ip_rule: {} } }, unknown("inbound_ip_rule")],
]);
