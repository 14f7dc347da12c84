import { auditMonitoring } from "../../../../policy/rules/database/audit-monitoring";
import { describeSettings } from "../../support/describe-settings";

describeSettings(auditMonitoring, [
  { type: "azurerm_mssql_server_extended_auditing_policy", attribute: "log_monitoring_enabled", good: true, bad: false, expected: "true", absent: "pass" },
  { type: "azurerm_mssql_database_extended_auditing_policy", attribute: "log_monitoring_enabled", good: true, bad: false, expected: "true", absent: "pass" },
  {
    type: "azurerm_mssql_server_microsoft_support_auditing_policy",
    attribute: "log_monitoring_enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: "pass",
  },
  { type: "azurerm_synapse_workspace_extended_auditing_policy", attribute: "log_monitoring_enabled", good: true, bad: false, expected: "true", absent: "pass" },
  { type: "azurerm_synapse_sql_pool_extended_auditing_policy", attribute: "log_monitoring_enabled", good: true, bad: false, expected: "true", absent: "pass" },
]);
