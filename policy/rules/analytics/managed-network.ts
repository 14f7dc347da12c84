import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_data_factory: { managed_virtual_network_enabled: true },
  azurerm_synapse_workspace: { managed_virtual_network_enabled: true },
};

export const managedNetwork: Rule = {
  id: "analytics/managed-network",
  title: "a data factory or Synapse workspace runs in a managed virtual network",
  severity: "high",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-NET-03"],
  checkov: ["CKV_AZURE_58"],
  rationale: "pipelines run on shared machines with public addresses, and reach data on its public endpoints",
  remediation: "set managed_virtual_network_enabled to true",
  references: [
    "https://learn.microsoft.com/azure/data-factory/managed-virtual-network-private-endpoint",
    "https://learn.microsoft.com/azure/synapse-analytics/security/synapse-workspace-managed-vnet",
  ],
  evaluate: holds(settings),
};
