import { notApplicable, pass } from "../../../../policy/model";
import { allAlerts } from "../../../../policy/rules/database/all-alerts";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(allAlerts, single("azurerm_mssql_server_security_alert_policy", { disabled_alerts: [] }), "azurerm_mssql_server_security_alert_policy.x", [
  ["fails it", { disabled_alerts: ["Sql_Injection"] }, fails("disabled_alerts", ["Sql_Injection"], "none")],
  ["judges the default", { disabled_alerts: undefined }, pass],
  ["cannot tell a variable", { disabled_alerts: computed }, unknown("disabled_alerts")],
]);

describeRule(
  allAlerts,
  single("azurerm_mssql_managed_instance_security_alert_policy", { disabled_alerts: [] }),
  "azurerm_mssql_managed_instance_security_alert_policy.x",
  [
    ["fails it", { disabled_alerts: ["Sql_Injection"] }, fails("disabled_alerts", ["Sql_Injection"], "none")],
    ["judges the default", { disabled_alerts: undefined }, pass],
    ["cannot tell a variable", { disabled_alerts: computed }, unknown("disabled_alerts")],
  ],
);

describeRule(
  allAlerts,
  single("azurerm_synapse_workspace_security_alert_policy", { disabled_alerts: [] }),
  "azurerm_synapse_workspace_security_alert_policy.x",
  [
    ["fails it", { disabled_alerts: ["Sql_Injection"] }, fails("disabled_alerts", ["Sql_Injection"], "none")],
    ["judges the default", { disabled_alerts: undefined }, pass],
    ["cannot tell a variable", { disabled_alerts: computed }, unknown("disabled_alerts")],
  ],
);

describeRule(allAlerts, single("azurerm_synapse_sql_pool_security_alert_policy", { disabled_alerts: [] }), "azurerm_synapse_sql_pool_security_alert_policy.x", [
  ["fails it", { disabled_alerts: ["Sql_Injection"] }, fails("disabled_alerts", ["Sql_Injection"], "none")],
  ["judges the default", { disabled_alerts: undefined }, pass],
  ["cannot tell a variable", { disabled_alerts: computed }, unknown("disabled_alerts")],
]);

describeRule(allAlerts, single("azurerm_mssql_database", { threat_detection_policy: { disabled_alerts: [] } }), "azurerm_mssql_database.x", [
  ["is about no server without a policy", { threat_detection_policy: undefined }, notApplicable],
  ["fails it", { "threat_detection_policy.disabled_alerts": ["Sql_Injection"] }, fails("threat_detection_policy.disabled_alerts", ["Sql_Injection"], "none")],
]);

describeRule(allAlerts, single("azurerm_postgresql_server", { threat_detection_policy: { disabled_alerts: [] } }), "azurerm_postgresql_server.x", [
  ["is about no server without a policy", { threat_detection_policy: undefined }, notApplicable],
  ["fails it", { "threat_detection_policy.disabled_alerts": ["Sql_Injection"] }, fails("threat_detection_policy.disabled_alerts", ["Sql_Injection"], "none")],
]);

describeRule(allAlerts, single("azurerm_mysql_server", { threat_detection_policy: { disabled_alerts: [] } }), "azurerm_mysql_server.x", [
  ["is about no server without a policy", { threat_detection_policy: undefined }, notApplicable],
  ["fails it", { "threat_detection_policy.disabled_alerts": ["Sql_Injection"] }, fails("threat_detection_policy.disabled_alerts", ["Sql_Injection"], "none")],
]);
