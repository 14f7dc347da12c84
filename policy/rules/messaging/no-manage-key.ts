import { mustBe, type Rule } from "../../model";

export const noManageKey: Rule = {
  id: "messaging/no-manage-key",
  title: "no key of a message broker gives the right to manage it",
  severity: "high",
  resourceTypes: [
    "azurerm_servicebus_namespace_authorization_rule",
    "azurerm_servicebus_queue_authorization_rule",
    "azurerm_servicebus_topic_authorization_rule",
    "azurerm_eventhub_authorization_rule",
    "azurerm_eventhub_namespace_authorization_rule",
    "azurerm_relay_namespace_authorization_rule",
    "azurerm_relay_hybrid_connection_authorization_rule",
    "azurerm_notification_hub_authorization_rule",
  ],
  controls: ["NOR-AUT-05"],
  checkov: [],
  rationale: "whoever has a key that manages makes keys of his own, and keeps them when it is changed",
  remediation: "set manage to false",
  references: ["https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas"],
  evaluate: (resource) => mustBe(resource, "manage", false),
};
