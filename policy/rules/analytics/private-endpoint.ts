import type { Rule } from "../../model";
import { connected } from "../network/connected";

export const privateEndpoint: Rule = {
  id: "analytics/private-endpoint",
  title: "a service for analysis has a private endpoint",
  severity: "high",
  resourceTypes: ["azurerm_data_factory", "azurerm_synapse_workspace", "azurerm_databricks_workspace", "azurerm_kusto_cluster", "azurerm_purview_account"],
  controls: ["NOR-NET-03"],
  checkov: [],
  rationale: "a service that is closed to the public and has no way in gets opened again by the first person in a hurry",
  remediation: "add an azurerm_private_endpoint for the service",
  references: ["https://learn.microsoft.com/azure/private-link/private-endpoint-overview"],
  evaluate: connected,
};
