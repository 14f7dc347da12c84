import type { Rule } from "../../model";
import { connected } from "../network/connected";

export const privateEndpoint: Rule = {
  id: "ai/private-endpoint",
  title: "a service for search or machine learning has a private endpoint",
  severity: "high",
  resourceTypes: ["azurerm_cognitive_account", "azurerm_ai_services", "azurerm_ai_foundry", "azurerm_search_service", "azurerm_machine_learning_workspace"],
  controls: ["NOR-NET-03"],
  checkov: [],
  rationale: "a service that is closed to the public and has no way in gets opened again by the first person in a hurry",
  remediation: "add an azurerm_private_endpoint for the service",
  references: ["https://learn.microsoft.com/azure/private-link/private-endpoint-overview"],
  evaluate: connected,
};
