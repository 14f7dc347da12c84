import { notApplicable, pass } from "../../../../policy/model";
import { defaultDeny } from "../../../../policy/rules/integration/default-deny";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

for (const type of ["azurerm_signalr_service_network_acl", "azurerm_web_pubsub_network_acl", "azurerm_iotcentral_application_network_rule_set"])
  describeRule(defaultDeny, goodIntegration, `${type}.main`, [
    ["fails a list that allows", { default_action: "Allow" }, fails("default_action", "Allow", "Deny")],
    ["cannot tell a variable", { default_action: computed }, unknown("default_action")],
  ]);

describeRule(defaultDeny, goodIntegration, "azurerm_iothub.main", [
  ["fails a list that allows", { "network_rule_set.default_action": "Allow" }, fails("network_rule_set.default_action", "Allow", "Deny")],
  ["takes azurerm's default", { "network_rule_set.default_action": undefined }, pass],
  ["is not about a hub without a list", { network_rule_set: undefined }, notApplicable],
]);
