import { pass } from "../../../../policy/model";
import { defaultDeny } from "../../../../policy/rules/messaging/default-deny";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMessaging } from "../../support/good-messaging";

const rules = { azurerm_servicebus_namespace: "network_rule_set", azurerm_eventhub_namespace: "network_rulesets" };

for (const [type, path] of Object.entries(rules)) {
  const attribute = `${path}.default_action`;
  describeRule(defaultDeny, goodMessaging, `${type}.main`, [
    ["fails a firewall that allows", { [attribute]: "Allow" }, fails(attribute, "Allow", "Deny")],
    ["fails a broker without a firewall", { [path]: undefined }, fails(attribute, undefined, "Deny")],
    ["takes a firewall with an address", { [`${path}.ip_rules`]: ["192.0.2.1"] }, pass],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
    ["cannot tell a dynamic block", { dynamic: { [path]: {} } }, unknown(attribute)],
  ]);
}

describeRule(defaultDeny, goodMessaging, "azurerm_servicebus_namespace.main", [
  ["fails azurerm's default", { "network_rule_set.default_action": undefined }, fails("network_rule_set.default_action", "Allow", "Deny")],
]);
