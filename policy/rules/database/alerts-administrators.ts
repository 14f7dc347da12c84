import { mustBe, type Rule } from "../../model";
import { alertPolicies, ofAlertPolicy } from "./alert-policy";

const longNamed = [
  "azurerm_mssql_managed_instance_security_alert_policy",
  "azurerm_synapse_workspace_security_alert_policy",
  "azurerm_synapse_sql_pool_security_alert_policy",
];

export const alertsAdministrators: Rule = {
  id: "database/alerts-administrators",
  title: "subscription administrators get the alerts of a database",
  severity: "low",
  resourceTypes: Object.keys(alertPolicies),
  controls: ["NOR-LOG-06"],
  checkov: ["CKV_AZURE_27"],
  rationale: "an alert that goes to one mailbox is missed when its owner is away",
  remediation: "set email_account_admins to true (email_account_admins_enabled of a managed instance, Enabled in the policy of a database)",
  references: ["https://learn.microsoft.com/azure/azure-sql/database/threat-detection-configure"],
  evaluate: (policy) => {
    const name = longNamed.includes(policy.type) ? "email_account_admins_enabled" : "email_account_admins";
    return ofAlertPolicy(policy, name, (path) => mustBe(policy, path, policy.type === "azurerm_mssql_database" ? "Enabled" : true));
  },
};
