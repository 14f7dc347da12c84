import type { Rule } from "../../model";
import { holds, type Settings } from "./settings";

const settings: Settings = {
  azurerm_mssql_server_extended_auditing_policy: { log_monitoring_enabled: true },
  azurerm_mssql_database_extended_auditing_policy: { log_monitoring_enabled: true },
  azurerm_mssql_server_microsoft_support_auditing_policy: { log_monitoring_enabled: true },
  azurerm_synapse_workspace_extended_auditing_policy: { log_monitoring_enabled: [true, undefined] },
  azurerm_synapse_sql_pool_extended_auditing_policy: { log_monitoring_enabled: [true, undefined] },
};

export const auditMonitoring: Rule = {
  id: "database/audit-monitoring",
  title: "the audit log of a SQL server reaches the log workspace",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-LOG-01"],
  checkov: ["CKV_AZURE_156"],
  rationale: "an audit log that lies in a storage account alone is searched by nobody and raises no alert",
  remediation: "set log_monitoring_enabled to true, and send the category SQLSecurityAuditEvents to a workspace with a diagnostic setting",
  references: ["https://learn.microsoft.com/azure/azure-sql/database/auditing-setup"],
  evaluate: holds(settings),
};
