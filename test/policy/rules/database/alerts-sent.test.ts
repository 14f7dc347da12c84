import { notApplicable } from "../../../../policy/model";
import { alertsSent } from "../../../../policy/rules/database/alerts-sent";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  alertsSent,
  single("azurerm_mssql_server_security_alert_policy", { email_addresses: ["security@altinn.no"] }),
  "azurerm_mssql_server_security_alert_policy.x",
  [
    ["fails it", { email_addresses: [] }, fails("email_addresses", [], "at least one address")],
    ["judges the default", { email_addresses: undefined }, fails("email_addresses", undefined, "at least one address")],
    ["cannot tell a variable", { email_addresses: computed }, unknown("email_addresses")],
  ],
);

describeRule(
  alertsSent,
  single("azurerm_mssql_managed_instance_security_alert_policy", { email_addresses: ["security@altinn.no"] }),
  "azurerm_mssql_managed_instance_security_alert_policy.x",
  [
    ["fails it", { email_addresses: [] }, fails("email_addresses", [], "at least one address")],
    ["judges the default", { email_addresses: undefined }, fails("email_addresses", undefined, "at least one address")],
    ["cannot tell a variable", { email_addresses: computed }, unknown("email_addresses")],
  ],
);

describeRule(
  alertsSent,
  single("azurerm_synapse_workspace_security_alert_policy", { email_addresses: ["security@altinn.no"] }),
  "azurerm_synapse_workspace_security_alert_policy.x",
  [
    ["fails it", { email_addresses: [] }, fails("email_addresses", [], "at least one address")],
    ["judges the default", { email_addresses: undefined }, fails("email_addresses", undefined, "at least one address")],
    ["cannot tell a variable", { email_addresses: computed }, unknown("email_addresses")],
  ],
);

describeRule(
  alertsSent,
  single("azurerm_synapse_sql_pool_security_alert_policy", { email_addresses: ["security@altinn.no"] }),
  "azurerm_synapse_sql_pool_security_alert_policy.x",
  [
    ["fails it", { email_addresses: [] }, fails("email_addresses", [], "at least one address")],
    ["judges the default", { email_addresses: undefined }, fails("email_addresses", undefined, "at least one address")],
    ["cannot tell a variable", { email_addresses: computed }, unknown("email_addresses")],
  ],
);

describeRule(
  alertsSent,
  single("azurerm_mssql_database", { threat_detection_policy: { email_addresses: ["security@altinn.no"] } }),
  "azurerm_mssql_database.x",
  [
    ["is about no server without a policy", { threat_detection_policy: undefined }, notApplicable],
    ["fails it", { "threat_detection_policy.email_addresses": [] }, fails("threat_detection_policy.email_addresses", [], "at least one address")],
  ],
);

describeRule(
  alertsSent,
  single("azurerm_postgresql_server", { threat_detection_policy: { email_addresses: ["security@altinn.no"] } }),
  "azurerm_postgresql_server.x",
  [
    ["is about no server without a policy", { threat_detection_policy: undefined }, notApplicable],
    ["fails it", { "threat_detection_policy.email_addresses": [] }, fails("threat_detection_policy.email_addresses", [], "at least one address")],
  ],
);

describeRule(alertsSent, single("azurerm_mysql_server", { threat_detection_policy: { email_addresses: ["security@altinn.no"] } }), "azurerm_mysql_server.x", [
  ["is about no server without a policy", { threat_detection_policy: undefined }, notApplicable],
  ["fails it", { "threat_detection_policy.email_addresses": [] }, fails("threat_detection_policy.email_addresses", [], "at least one address")],
]);
