import { notApplicable } from "../../../../policy/model";
import { noLocalFile } from "../../../../policy/rules/database/no-local-file";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  noLocalFile,
  single("azurerm_mysql_flexible_server_configuration", { name: "local_infile", value: "OFF" }),
  "azurerm_mysql_flexible_server_configuration.x",
  [
    ["fails value ON", { value: "ON" }, fails("value", "ON", "off")],
    ["is about no other parameter", { name: "work_mem" }, notApplicable],
    ["cannot tell value from a variable", { value: computed }, unknown("value")],
    ["cannot tell which parameter it is", { name: computed }, unknown("name")],
  ],
);

describeRule(noLocalFile, single("azurerm_mysql_configuration", { name: "local_infile", value: "OFF" }), "azurerm_mysql_configuration.x", [
  ["fails value ON", { value: "ON" }, fails("value", "ON", "off")],
  ["is about no other parameter", { name: "work_mem" }, notApplicable],
  ["cannot tell value from a variable", { value: computed }, unknown("value")],
  ["cannot tell which parameter it is", { name: computed }, unknown("name")],
]);
