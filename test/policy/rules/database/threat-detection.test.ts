import { notApplicable } from "../../../../policy/model";
import { threatDetection } from "../../../../policy/rules/database/threat-detection";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  threatDetection,
  single(
    "azurerm_mssql_server",
    {},
    { azurerm_mssql_server_security_alert_policy: { a: { server_name: "${azurerm_mssql_server.x.name}", state: "Enabled" } } },
  ),
  "azurerm_mssql_server.x",
  [
    [
      "fails without a policy",
      { "/resource.azurerm_mssql_server_security_alert_policy.a.server_name": "another" },
      fails("azurerm_mssql_server_security_alert_policy", "none", "Enabled"),
    ],
  ],
);

describeRule(
  threatDetection,
  single(
    "azurerm_mssql_managed_instance",
    {},
    { azurerm_mssql_managed_instance_security_alert_policy: { a: { managed_instance_name: "${azurerm_mssql_managed_instance.x.name}", enabled: true } } },
  ),
  "azurerm_mssql_managed_instance.x",
  [
    [
      "fails without a policy",
      { "/resource.azurerm_mssql_managed_instance_security_alert_policy.a.managed_instance_name": "another" },
      fails("azurerm_mssql_managed_instance_security_alert_policy", "none", "Enabled"),
    ],
  ],
);

describeRule(threatDetection, single("azurerm_sql_server", { threat_detection_policy: { state: "Enabled" } }), "azurerm_sql_server.x", [
  ["fails one that is off", { "threat_detection_policy.state": "Disabled" }, fails("threat_detection_policy.state", "Disabled", "Enabled")],
  ["fails without a policy", { threat_detection_policy: undefined }, fails("azurerm_mssql_server_security_alert_policy", "none", "Enabled")],
]);

describeRule(threatDetection, single("azurerm_mssql_database", { threat_detection_policy: { state: "Enabled" } }), "azurerm_mssql_database.x", [
  ["takes the policy of the server", { threat_detection_policy: undefined }, notApplicable],
  ["fails one that is off", { "threat_detection_policy.state": "Disabled" }, fails("threat_detection_policy.state", "Disabled", "Enabled")],
]);

describeRule(threatDetection, single("azurerm_postgresql_server", { threat_detection_policy: { enabled: true } }), "azurerm_postgresql_server.x", [
  ["fails one that is off", { "threat_detection_policy.enabled": false }, fails("threat_detection_policy.enabled", false, "true")],
  ["cannot tell a variable", { "threat_detection_policy.enabled": computed }, unknown("threat_detection_policy.enabled")],
]);

describeRule(threatDetection, single("azurerm_mysql_server", { threat_detection_policy: { enabled: true } }), "azurerm_mysql_server.x", [
  ["fails one that is off", { "threat_detection_policy.enabled": false }, fails("threat_detection_policy.enabled", false, "true")],
  ["cannot tell a variable", { "threat_detection_policy.enabled": computed }, unknown("threat_detection_policy.enabled")],
]);

describeRule(threatDetection, single("azurerm_mssql_server_security_alert_policy", { state: "Enabled" }), "azurerm_mssql_server_security_alert_policy.x", [
  ["fails one that is off", { state: "Disabled" }, fails("state", "Disabled", "Enabled")],
  ["cannot tell a variable", { state: computed }, unknown("state")],
]);

describeRule(
  threatDetection,
  single("azurerm_mssql_managed_instance_security_alert_policy", { enabled: true }),
  "azurerm_mssql_managed_instance_security_alert_policy.x",
  [["fails one that is off", { enabled: false }, fails("enabled", false, "true")]],
);
