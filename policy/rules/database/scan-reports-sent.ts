import type { Rule } from "../../model";
import { mustHaveSome } from "./settings";

export const scanReportsSent: Rule = {
  id: "database/scan-reports-sent",
  title: "reports of vulnerability scans are sent to somebody",
  severity: "low",
  resourceTypes: [
    "azurerm_mssql_server_vulnerability_assessment",
    "azurerm_mssql_managed_instance_vulnerability_assessment",
    "azurerm_synapse_workspace_vulnerability_assessment",
    "azurerm_synapse_sql_pool_vulnerability_assessment",
  ],
  controls: ["NOR-LOG-06"],
  checkov: ["CKV2_AZURE_4"],
  rationale: "a report that nobody gets changes nothing",
  remediation: "name somebody in recurring_scans.emails",
  references: ["https://learn.microsoft.com/azure/defender-for-cloud/sql-azure-vulnerability-assessment-overview"],
  evaluate: (assessment) => mustHaveSome(assessment, "recurring_scans.emails", "at least one address"),
};
