import { notApplicable } from "../../../../policy/model";
import { logDisconnections } from "../../../../policy/rules/database/log-disconnections";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(logDisconnections, single("azurerm_postgresql_configuration", { name: "log_disconnections", value: "on" }), "azurerm_postgresql_configuration.x", [
  ["fails value off", { value: "off" }, fails("value", "off", "on")],
  ["is about no other parameter", { name: "work_mem" }, notApplicable],
  ["cannot tell value from a variable", { value: computed }, unknown("value")],
  ["cannot tell which parameter it is", { name: computed }, unknown("name")],
]);

describeRule(
  logDisconnections,
  single("azurerm_postgresql_flexible_server_configuration", { name: "log_disconnections", value: "on" }),
  "azurerm_postgresql_flexible_server_configuration.x",
  [
    ["fails value off", { value: "off" }, fails("value", "off", "on")],
    ["is about no other parameter", { name: "work_mem" }, notApplicable],
    ["cannot tell value from a variable", { value: computed }, unknown("value")],
    ["cannot tell which parameter it is", { name: computed }, unknown("name")],
  ],
);
