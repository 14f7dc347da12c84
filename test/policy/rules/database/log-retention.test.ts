import { notApplicable } from "../../../../policy/model";
import { logRetention } from "../../../../policy/rules/database/log-retention";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(logRetention, single("azurerm_postgresql_configuration", { name: "log_retention", value: "on" }), "azurerm_postgresql_configuration.x", [
  ["fails value off", { value: "off" }, fails("value", "off", "on")],
  ["is about no other parameter", { name: "work_mem" }, notApplicable],
  ["cannot tell value from a variable", { value: computed }, unknown("value")],
  ["cannot tell which parameter it is", { name: computed }, unknown("name")],
]);

describeRule(logRetention, single("azurerm_postgresql_configuration", { name: "log_retention_days", value: "7" }), "azurerm_postgresql_configuration.x", [
  ["fails value 3", { value: "3" }, fails("value", "3", "4 or more")],
  ["is about no other parameter", { name: "work_mem" }, notApplicable],
  ["cannot tell value from a variable", { value: computed }, unknown("value")],
  ["cannot tell which parameter it is", { name: computed }, unknown("name")],
]);

describeRule(
  logRetention,
  single("azurerm_postgresql_flexible_server_configuration", { name: "logfiles.retention_days", value: "4" }),
  "azurerm_postgresql_flexible_server_configuration.x",
  [
    ["fails value 3", { value: "3" }, fails("value", "3", "4 or more")],
    ["is about no other parameter", { name: "work_mem" }, notApplicable],
    ["cannot tell value from a variable", { value: computed }, unknown("value")],
    ["cannot tell which parameter it is", { name: computed }, unknown("name")],
  ],
);
