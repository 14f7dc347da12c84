import type { Rule } from "../../model";
import { holds, type Settings } from "./settings";

const settings: Settings = {
  azurerm_mssql_server_vulnerability_assessment: { "recurring_scans.email_subscription_admins": true },
  azurerm_mssql_managed_instance_vulnerability_assessment: { "recurring_scans.email_subscription_admins": true },
  azurerm_synapse_workspace_vulnerability_assessment: { "recurring_scans.email_subscription_admins_enabled": true },
  azurerm_synapse_sql_pool_vulnerability_assessment: { "recurring_scans.email_subscription_admins_enabled": true },
};

export const scanReportsAdministrators: Rule = {
  id: "database/scan-reports-administrators",
  title: "subscription administrators get the reports of vulnerability scans",
  severity: "low",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-LOG-06"],
  checkov: ["CKV2_AZURE_5"],
  rationale: "a report that goes to one mailbox is missed when its owner is away",
  remediation: "write recurring_scans with email_subscription_admins true (email_subscription_admins_enabled for Synapse)",
  references: ["https://learn.microsoft.com/azure/defender-for-cloud/sql-azure-vulnerability-assessment-overview"],
  evaluate: holds(settings),
};
