import type { Rule } from "../../model";
import { connected } from "../network/connected";

export const privateEndpoint: Rule = {
  id: "messaging/private-endpoint",
  title: "a message broker has a private endpoint",
  severity: "high",
  resourceTypes: ["azurerm_servicebus_namespace"],
  controls: ["NOR-NET-03"],
  checkov: [],
  rationale: "a broker that is closed to the public and has no endpoint gets opened again by the first person in a hurry",
  remediation: "add an azurerm_private_endpoint for the subresource namespace",
  references: ["https://learn.microsoft.com/azure/service-bus-messaging/private-link-service"],
  evaluate: connected,
};
