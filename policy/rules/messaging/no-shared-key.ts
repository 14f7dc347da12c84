import { mustBe, type Rule } from "../../model";

const attributes: Readonly<Record<string, string>> = {
  azurerm_eventhub_namespace: "local_authentication_enabled",
  azurerm_eventgrid_partner_namespace: "local_authentication_enabled",
};

export const noSharedKey: Rule = {
  id: "messaging/no-shared-key",
  title: "a message broker knows identities of Entra ID alone",
  severity: "high",
  resourceTypes: [
    "azurerm_servicebus_namespace",
    "azurerm_eventhub_namespace",
    "azurerm_eventgrid_topic",
    "azurerm_eventgrid_domain",
    "azurerm_eventgrid_partner_namespace",
  ],
  controls: ["NOR-AUT-01"],
  checkov: ["CKV_AZURE_192", "CKV_AZURE_195", "CKV_AZURE_203"],
  rationale: "a connection string is copied, shared and never changed, and tells nobody who used it",
  remediation: "set local_auth_enabled to false, local_authentication_enabled where it is called so",
  references: [
    "https://learn.microsoft.com/azure/service-bus-messaging/disable-local-authentication",
    "https://learn.microsoft.com/azure/event-hubs/disable-local-authentication",
    "https://learn.microsoft.com/azure/event-grid/authenticate-with-microsoft-entra-id",
  ],
  evaluate: (resource) => mustBe(resource, attributes[resource.type] ?? "local_auth_enabled", false),
};
