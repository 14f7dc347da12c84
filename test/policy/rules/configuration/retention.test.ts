import { pass } from "../../../../policy/model";
import { retention } from "../../../../policy/rules/configuration/retention";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodConfiguration } from "../../support/good-configuration";

describeRule(retention, goodConfiguration, "azurerm_app_configuration.c", [
  ["fails one day", { soft_delete_retention_days: 1 }, fails("soft_delete_retention_days", 1, "7 or more")],
  ["cannot tell a variable", { soft_delete_retention_days: computed }, unknown("soft_delete_retention_days")],
  ["takes what is so by default", { soft_delete_retention_days: undefined }, pass],
]);
