import { mustBePresent, type Rule } from "../../model";

export const identity: Rule = {
  id: "messaging/identity",
  title: "a message broker has a managed identity",
  severity: "low",
  resourceTypes: [
    "azurerm_servicebus_namespace",
    "azurerm_eventhub_namespace",
    "azurerm_eventgrid_topic",
    "azurerm_eventgrid_domain",
    "azurerm_eventgrid_namespace",
    "azurerm_eventgrid_system_topic",
  ],
  controls: ["NOR-AUT-03"],
  checkov: ["CKV_AZURE_191", "CKV_AZURE_194", "CKV_AZURE_202"],
  rationale: "a broker without an identity of its own delivers with keys and cannot reach a key of ours",
  remediation: "write identity with type SystemAssigned or UserAssigned",
  references: [
    "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-managed-service-identity",
    "https://learn.microsoft.com/azure/event-grid/managed-service-identity",
  ],
  evaluate: (resource) => mustBePresent(resource, "identity.type"),
};
