import { pass, type Rule } from "../../model";
import { mustHaveSome } from "./settings";

const names = ["email_subscription_admins", "email_subscription_admins_enabled"];

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
  remediation: "name somebody in recurring_scans.emails, or set email_subscription_admins to true",
  references: ["https://learn.microsoft.com/azure/defender-for-cloud/sql-azure-vulnerability-assessment-overview"],
  evaluate: (assessment) => {
    const administrators = names.map((name) => String(assessment.get(`recurring_scans.${name}`)));
    return administrators.includes("true") ? pass : mustHaveSome(assessment, "recurring_scans.emails", "at least one address");
  },
};
