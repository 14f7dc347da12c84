import type { Rule } from "../../model";
import { holds, type Settings } from "./settings";

const settings: Settings = {
  azurerm_mssql_server_vulnerability_assessment: { "recurring_scans.enabled": true },
  azurerm_mssql_managed_instance_vulnerability_assessment: { "recurring_scans.enabled": true },
  azurerm_synapse_workspace_vulnerability_assessment: { "recurring_scans.enabled": true },
  azurerm_synapse_sql_pool_vulnerability_assessment: { "recurring_scans.enabled": true },
};

export const scansRecur: Rule = {
  id: "database/scans-recur",
  title: "the vulnerability assessment of a SQL server is repeated every week",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-LOG-06"],
  checkov: ["CKV2_AZURE_3", "CKV2_AZURE_46"],
  rationale: "a database that was safe once is opened by the next change, and nobody looks again",
  remediation: "write recurring_scans with enabled true",
  references: ["https://learn.microsoft.com/azure/defender-for-cloud/sql-azure-vulnerability-assessment-overview"],
  evaluate: holds(settings),
};
