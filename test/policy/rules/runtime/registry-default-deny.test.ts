import { pass } from "../../../../policy/model";
import { registryDefaultDeny } from "../../../../policy/rules/runtime/registry-default-deny";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRegistry } from "../../support/good-registry";

describeRule(registryDefaultDeny, goodRegistry, "azurerm_container_registry.r", [
  [
    "fails a registry for everybody",
    { public_network_access_enabled: true, network_rule_set: undefined },
    fails("network_rule_set.default_action", undefined, "Deny"),
  ],
  ["fails azurerm's default", { public_network_access_enabled: true, network_rule_set: {} }, fails("network_rule_set.default_action", "Allow", "Deny")],
  ["takes named networks", { public_network_access_enabled: true, network_rule_set: { default_action: "Deny" } }, pass],
  ["takes one that is closed", { network_rule_set: undefined }, pass],
  ["cannot tell a variable", { public_network_access_enabled: computed, network_rule_set: undefined }, unknown("public_network_access_enabled")],
]);
