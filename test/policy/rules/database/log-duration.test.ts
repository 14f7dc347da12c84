import { notApplicable } from "../../../../policy/model";
import { logDuration } from "../../../../policy/rules/database/log-duration";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(logDuration, single("azurerm_postgresql_configuration", { name: "log_duration", value: "on" }), "azurerm_postgresql_configuration.x", [
  ["fails value off", { value: "off" }, fails("value", "off", "on")],
  ["is about no other parameter", { name: "work_mem" }, notApplicable],
  ["cannot tell value from a variable", { value: computed }, unknown("value")],
  ["cannot tell which parameter it is", { name: computed }, unknown("name")],
]);

describeRule(
  logDuration,
  single("azurerm_postgresql_flexible_server_configuration", { name: "log_duration", value: "on" }),
  "azurerm_postgresql_flexible_server_configuration.x",
  [
    ["fails value off", { value: "off" }, fails("value", "off", "on")],
    ["is about no other parameter", { name: "work_mem" }, notApplicable],
    ["cannot tell value from a variable", { value: computed }, unknown("value")],
    ["cannot tell which parameter it is", { name: computed }, unknown("name")],
  ],
);
