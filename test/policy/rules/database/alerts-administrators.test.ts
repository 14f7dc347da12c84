import { notApplicable } from "../../../../policy/model";
import { alertsAdministrators } from "../../../../policy/rules/database/alerts-administrators";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  alertsAdministrators,
  single("azurerm_mssql_server_security_alert_policy", { email_account_admins: true }),
  "azurerm_mssql_server_security_alert_policy.x",
  [
    ["fails it", { email_account_admins: false }, fails("email_account_admins", false, "true")],
    ["judges the default", { email_account_admins: undefined }, fails("email_account_admins", false, "true")],
    ["cannot tell a variable", { email_account_admins: computed }, unknown("email_account_admins")],
  ],
);

describeRule(
  alertsAdministrators,
  single("azurerm_mssql_managed_instance_security_alert_policy", { email_account_admins_enabled: true }),
  "azurerm_mssql_managed_instance_security_alert_policy.x",
  [
    ["fails it", { email_account_admins_enabled: false }, fails("email_account_admins_enabled", false, "true")],
    ["judges the default", { email_account_admins_enabled: undefined }, fails("email_account_admins_enabled", false, "true")],
    ["cannot tell a variable", { email_account_admins_enabled: computed }, unknown("email_account_admins_enabled")],
  ],
);

describeRule(
  alertsAdministrators,
  single("azurerm_synapse_workspace_security_alert_policy", { email_account_admins_enabled: true }),
  "azurerm_synapse_workspace_security_alert_policy.x",
  [
    ["fails it", { email_account_admins_enabled: false }, fails("email_account_admins_enabled", false, "true")],
    ["judges the default", { email_account_admins_enabled: undefined }, fails("email_account_admins_enabled", false, "true")],
    ["cannot tell a variable", { email_account_admins_enabled: computed }, unknown("email_account_admins_enabled")],
  ],
);

describeRule(
  alertsAdministrators,
  single("azurerm_synapse_sql_pool_security_alert_policy", { email_account_admins_enabled: true }),
  "azurerm_synapse_sql_pool_security_alert_policy.x",
  [
    ["fails it", { email_account_admins_enabled: false }, fails("email_account_admins_enabled", false, "true")],
    ["judges the default", { email_account_admins_enabled: undefined }, fails("email_account_admins_enabled", false, "true")],
    ["cannot tell a variable", { email_account_admins_enabled: computed }, unknown("email_account_admins_enabled")],
  ],
);

describeRule(
  alertsAdministrators,
  single("azurerm_mssql_database", { threat_detection_policy: { email_account_admins: "Enabled" } }),
  "azurerm_mssql_database.x",
  [
    ["is about no server without a policy", { threat_detection_policy: undefined }, notApplicable],
    ["fails it", { "threat_detection_policy.email_account_admins": "Disabled" }, fails("threat_detection_policy.email_account_admins", "Disabled", "Enabled")],
  ],
);

describeRule(
  alertsAdministrators,
  single("azurerm_postgresql_server", { threat_detection_policy: { email_account_admins: true } }),
  "azurerm_postgresql_server.x",
  [
    ["is about no server without a policy", { threat_detection_policy: undefined }, notApplicable],
    ["fails it", { "threat_detection_policy.email_account_admins": false }, fails("threat_detection_policy.email_account_admins", false, "true")],
  ],
);

describeRule(alertsAdministrators, single("azurerm_mysql_server", { threat_detection_policy: { email_account_admins: true } }), "azurerm_mysql_server.x", [
  ["is about no server without a policy", { threat_detection_policy: undefined }, notApplicable],
  ["fails it", { "threat_detection_policy.email_account_admins": false }, fails("threat_detection_policy.email_account_admins", false, "true")],
]);
