import { notApplicable } from "../../../../policy/model";
import { mysqlAuditConnections } from "../../../../policy/rules/database/mysql-audit-connections";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  mysqlAuditConnections,
  single("azurerm_mysql_flexible_server_configuration", { name: "audit_log_events", value: "CONNECTION,DDL" }),
  "azurerm_mysql_flexible_server_configuration.x",
  [
    ["fails value DDL", { value: "DDL" }, fails("value", "DDL", "CONNECTION among others")],
    ["is about no other parameter", { name: "work_mem" }, notApplicable],
    ["cannot tell value from a variable", { value: computed }, unknown("value")],
    ["cannot tell which parameter it is", { name: computed }, unknown("name")],
  ],
);
