import { identity } from "../../../../policy/rules/messaging/identity";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMessaging } from "../../support/good-messaging";

const types = [
  "azurerm_servicebus_namespace",
  "azurerm_eventhub_namespace",
  "azurerm_eventgrid_topic",
  "azurerm_eventgrid_domain",
  "azurerm_eventgrid_namespace",
  "azurerm_eventgrid_system_topic",
];

for (const type of types)
  describeRule(identity, goodMessaging, `${type}.main`, [
    ["fails what has none", { "identity.type": undefined }, fails("identity.type", undefined, "a value")],
    ["cannot tell a variable", { "identity.type": computed }, unknown("identity.type")],
  ]);
