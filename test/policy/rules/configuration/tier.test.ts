import { tier } from "../../../../policy/rules/configuration/tier";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodConfiguration } from "../../support/good-configuration";

describeRule(tier, goodConfiguration, "azurerm_app_configuration.c", [
  ["fails the free tier", { sku: "free" }, fails("sku", "free", "standard or premium")],
  ["cannot tell a variable", { sku: computed }, unknown("sku")],
  ["fails the default", { sku: undefined }, fails("sku", "free", "standard or premium")],
]);
