import type { Rule } from "../../model";
import { connected } from "../network/connected";

export const privateEndpoint: Rule = {
  id: "messaging/private-endpoint",
  title: "a message broker has a private endpoint",
  severity: "high",
  resourceTypes: [
    "azurerm_servicebus_namespace",
    "azurerm_eventhub_namespace",
    "azurerm_eventgrid_topic",
    "azurerm_eventgrid_domain",
    "azurerm_eventgrid_namespace",
    "azurerm_eventgrid_partner_namespace",
    "azurerm_relay_namespace",
  ],
  controls: ["NOR-NET-03"],
  checkov: [],
  rationale: "a broker that is closed to the public and has no endpoint gets opened again by the first person in a hurry",
  remediation: "add an azurerm_private_endpoint for the subresource namespace, of Event Grid topic, domain or partnernamespace",
  references: [
    "https://learn.microsoft.com/azure/service-bus-messaging/private-link-service",
    "https://learn.microsoft.com/azure/event-grid/configure-private-endpoints",
  ],
  evaluate: connected,
};
