import { identity } from "../../../../policy/rules/configuration/identity";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodConfiguration } from "../../support/good-configuration";

describeRule(identity, goodConfiguration, "azurerm_app_configuration.c", [
  ["fails what has none", { "identity.type": undefined }, fails("identity.type", undefined, "a value")],
  ["cannot tell a variable", { "identity.type": computed }, unknown("identity.type")],
]);
