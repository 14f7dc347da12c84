import { defaultDeny } from "../../../../policy/rules/messaging/default-deny";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { broker, goodServiceBus } from "../../support/good-service-bus";

describeRule(defaultDeny, goodServiceBus, broker, [
  ["fails a broker without a firewall", { network_rule_set: undefined }, fails("network_rule_set.default_action", undefined, "Deny")],
  ["fails azurerm's default", { "network_rule_set.default_action": undefined }, fails("network_rule_set.default_action", "Allow", "Deny")],
  ["fails services that go past it", { "network_rule_set.trusted_services_allowed": true }, fails("network_rule_set.trusted_services_allowed", true, "false")],
  ["fails an address", { "network_rule_set.ip_rules": ["1.2.3.4"] }, fails("network_rule_set.ip_rules", ["1.2.3.4"], "none")],
  ["cannot tell addresses from a variable", { "network_rule_set.ip_rules": computed }, unknown("network_rule_set.ip_rules")],
  ["cannot tell a dynamic block", { dynamic: { network_rule_set: {} } }, unknown("network_rule_set.default_action")],
]);
