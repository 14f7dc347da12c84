import { notApplicable } from "../../../../policy/model";
import { mysqlAuditLog } from "../../../../policy/rules/database/mysql-audit-log";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  mysqlAuditLog,
  single("azurerm_mysql_flexible_server_configuration", { name: "audit_log_enabled", value: "ON" }),
  "azurerm_mysql_flexible_server_configuration.x",
  [
    ["fails value OFF", { value: "OFF" }, fails("value", "OFF", "on")],
    ["is about no other parameter", { name: "work_mem" }, notApplicable],
    ["cannot tell value from a variable", { value: computed }, unknown("value")],
    ["cannot tell which parameter it is", { name: computed }, unknown("name")],
  ],
);

describeRule(
  mysqlAuditLog,
  single(
    "azurerm_mysql_flexible_server",
    {},
    { azurerm_mysql_flexible_server_configuration: { a: { name: "audit_log_enabled", server_name: "${azurerm_mysql_flexible_server.x.name}", value: "ON" } } },
  ),
  "azurerm_mysql_flexible_server.x",
  [
    [
      "fails a server without one",
      { "azurerm_mysql_flexible_server_configuration.a.server_name": "another" },
      fails("azurerm_mysql_flexible_server_configuration", "none", "audit_log_enabled ON"),
    ],
  ],
);
