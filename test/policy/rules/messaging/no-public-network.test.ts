import { pass } from "../../../../policy/model";
import { noPublicNetwork } from "../../../../policy/rules/messaging/no-public-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMessaging } from "../../support/good-messaging";

const switched = ["azurerm_servicebus_namespace", "azurerm_eventhub_namespace", "azurerm_eventgrid_topic", "azurerm_eventgrid_domain"];
const rules = { azurerm_servicebus_namespace: "network_rule_set", azurerm_eventhub_namespace: "network_rulesets" };

for (const type of switched)
  describeRule(noPublicNetwork, goodMessaging, `${type}.main`, [
    ["fails a public endpoint", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
    ["fails azurerm's default", { public_network_access_enabled: undefined }, fails("public_network_access_enabled", true, "false")],
    ["cannot tell a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
  ]);

for (const [type, path] of Object.entries(rules)) {
  const attribute = `${path}.public_network_access_enabled`;
  describeRule(noPublicNetwork, goodMessaging, `${type}.main`, [
    ["needs no rules", { [path]: undefined }, pass],
    ["fails public access in the rules", { [attribute]: true }, fails(attribute, true, "false")],
    ["fails azurerm's default in the rules", { [attribute]: undefined }, fails(attribute, true, "false")],
    ["cannot tell a variable in the rules", { [attribute]: computed }, unknown(attribute)],
  ]);
}

for (const type of ["azurerm_eventgrid_namespace", "azurerm_eventgrid_partner_namespace"])
  describeRule(noPublicNetwork, goodMessaging, `${type}.main`, [
    ["fails a public endpoint", { public_network_access: "Enabled" }, fails("public_network_access", "Enabled", "Disabled")],
    ["fails azurerm's default", { public_network_access: undefined }, fails("public_network_access", "Enabled", "Disabled")],
    ["cannot tell a variable", { public_network_access: computed }, unknown("public_network_access")],
  ]);
