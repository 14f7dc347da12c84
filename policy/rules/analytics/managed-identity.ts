import { mustHaveBlock } from "../../blocks";
import type { Rule } from "../../model";

export const managedIdentity: Rule = {
  id: "analytics/managed-identity",
  title: "a service for analysis has an identity of its own",
  severity: "medium",
  resourceTypes: ["azurerm_kusto_cluster", "azurerm_data_factory", "azurerm_stream_analytics_job"],
  controls: ["NOR-AUT-03"],
  checkov: ["CKV_AZURE_181"],
  rationale: "without an identity the service reaches its sources with keys, which stand in its configuration",
  remediation: "write identity with type SystemAssigned or UserAssigned",
  references: ["https://learn.microsoft.com/azure/data-explorer/managed-identities-overview"],
  evaluate: (service) => mustHaveBlock(service, "identity", "an identity"),
};
