import { pass } from "../../../../policy/model";
import { noOpenIpRule } from "../../../../policy/rules/messaging/no-open-ip-rule";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMessaging } from "../../support/good-messaging";

describeRule(noOpenIpRule, goodMessaging, "azurerm_servicebus_namespace.main", [
  ["takes an address", { "network_rule_set.ip_rules": ["192.0.2.1"] }, pass],
  ["fails every address", { "network_rule_set.ip_rules": ["0.0.0.0/0"] }, fails("network_rule_set.ip_rules", ["0.0.0.0/0"], "without 0.0.0.0/0, 0.0.0.0")],
  ["cannot tell a variable", { "network_rule_set.ip_rules": computed }, unknown("network_rule_set.ip_rules")],
]);

for (const type of noOpenIpRule.resourceTypes.slice(1)) {
  const path = type === "azurerm_eventhub_namespace" ? "network_rulesets.ip_rule" : "inbound_ip_rule";
  describeRule(noOpenIpRule, goodMessaging, `${type}.main`, [
    ["takes an address", { [path]: [{ ip_mask: "192.0.2.1" }] }, pass],
    ["fails every address", { [path]: [{ ip_mask: "0.0.0.0/0" }] }, fails(`${path}.ip_mask`, "0.0.0.0/0", "without 0.0.0.0/0, 0.0.0.0")],
    ["cannot tell a variable", { [path]: [{ ip_mask: computed }] }, unknown(`${path}.ip_mask`)],
  ]);
}
