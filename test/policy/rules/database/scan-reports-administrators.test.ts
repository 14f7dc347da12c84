import { scanReportsAdministrators } from "../../../../policy/rules/database/scan-reports-administrators";
import { describeSettings } from "../../support/describe-settings";

describeSettings(scanReportsAdministrators, [
  {
    type: "azurerm_mssql_server_vulnerability_assessment",
    attribute: "recurring_scans.email_subscription_admins",
    good: true,
    bad: false,
    expected: "true",
    absent: { fails: false },
  },
  {
    type: "azurerm_mssql_managed_instance_vulnerability_assessment",
    attribute: "recurring_scans.email_subscription_admins",
    good: true,
    bad: false,
    expected: "true",
    absent: "pass",
  },
  {
    type: "azurerm_synapse_workspace_vulnerability_assessment",
    attribute: "recurring_scans.email_subscription_admins_enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: "pass",
  },
  {
    type: "azurerm_synapse_sql_pool_vulnerability_assessment",
    attribute: "recurring_scans.email_subscription_admins_enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: "pass",
  },
]);
