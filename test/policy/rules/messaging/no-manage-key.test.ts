import { pass } from "../../../../policy/model";
import { noManageKey } from "../../../../policy/rules/messaging/no-manage-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMessaging } from "../../support/good-messaging";

const types = [
  "azurerm_servicebus_namespace_authorization_rule",
  "azurerm_servicebus_queue_authorization_rule",
  "azurerm_servicebus_topic_authorization_rule",
  "azurerm_eventhub_authorization_rule",
  "azurerm_eventhub_namespace_authorization_rule",
  "azurerm_relay_namespace_authorization_rule",
  "azurerm_relay_hybrid_connection_authorization_rule",
  "azurerm_notification_hub_authorization_rule",
];

for (const type of types)
  describeRule(noManageKey, goodMessaging, `${type}.main`, [
    ["fails a key that manages", { manage: true }, fails("manage", true, "false")],
    ["cannot tell a variable", { manage: computed }, unknown("manage")],
    ["takes what is so by default", { manage: undefined }, pass],
  ]);
