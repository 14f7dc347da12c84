import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_data_factory: { public_network_enabled: false },
  azurerm_synapse_workspace: { public_network_access_enabled: false },
  azurerm_databricks_workspace: { public_network_access_enabled: false },
  azurerm_kusto_cluster: { public_network_access_enabled: false },
  azurerm_purview_account: { public_network_enabled: false },
};

export const noPublicNetwork: Rule = {
  id: "analytics/no-public-network",
  title: "a service for analysis has no public endpoint",
  severity: "critical",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-NET-01", "NOR-NET-13"],
  checkov: ["CKV_AZURE_104", "CKV_AZURE_158"],
  rationale: "a stolen token is enough to read all data that the service can reach, from anywhere",
  remediation: "set public_network_access_enabled to false (public_network_enabled for Data Factory and Purview)",
  references: [
    "https://learn.microsoft.com/azure/data-factory/data-factory-private-link",
    "https://learn.microsoft.com/azure/databricks/security/network/classic/private-link",
  ],
  evaluate: holds(settings),
};
