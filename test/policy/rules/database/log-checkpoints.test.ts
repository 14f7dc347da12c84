import { notApplicable } from "../../../../policy/model";
import { logCheckpoints } from "../../../../policy/rules/database/log-checkpoints";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(logCheckpoints, single("azurerm_postgresql_configuration", { name: "log_checkpoints", value: "on" }), "azurerm_postgresql_configuration.x", [
  ["fails value off", { value: "off" }, fails("value", "off", "on")],
  ["is about no other parameter", { name: "work_mem" }, notApplicable],
  ["cannot tell value from a variable", { value: computed }, unknown("value")],
  ["cannot tell which parameter it is", { name: computed }, unknown("name")],
]);

describeRule(
  logCheckpoints,
  single("azurerm_postgresql_flexible_server_configuration", { name: "log_checkpoints", value: "on" }),
  "azurerm_postgresql_flexible_server_configuration.x",
  [
    ["fails value off", { value: "off" }, fails("value", "off", "on")],
    ["is about no other parameter", { name: "work_mem" }, notApplicable],
    ["cannot tell value from a variable", { value: computed }, unknown("value")],
    ["cannot tell which parameter it is", { name: computed }, unknown("name")],
  ],
);
