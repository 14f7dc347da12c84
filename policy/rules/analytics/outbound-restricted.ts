import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_synapse_workspace: { data_exfiltration_protection_enabled: true },
  azurerm_kusto_cluster: { outbound_network_access_restricted: true },
};

export const outboundRestricted: Rule = {
  id: "analytics/outbound-restricted",
  title: "a service for analysis sends data to approved places alone",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-NET-13"],
  checkov: ["CKV_AZURE_157"],
  rationale: "a query or notebook copies the data to an account of somebody else",
  remediation: "set data_exfiltration_protection_enabled of Synapse and outbound_network_access_restricted of Data Explorer to true",
  references: ["https://learn.microsoft.com/azure/synapse-analytics/security/workspace-data-exfiltration-protection"],
  evaluate: holds(settings),
};
