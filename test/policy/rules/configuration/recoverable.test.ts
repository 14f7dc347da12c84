import { recoverable } from "../../../../policy/rules/configuration/recoverable";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodConfiguration } from "../../support/good-configuration";

describeRule(recoverable, goodConfiguration, "azurerm_app_configuration.c", [
  ["fails a store that can be purged", { purge_protection_enabled: false }, fails("purge_protection_enabled", false, "true")],
  ["cannot tell a variable", { purge_protection_enabled: computed }, unknown("purge_protection_enabled")],
  ["fails the default", { purge_protection_enabled: undefined }, fails("purge_protection_enabled", false, "true")],
]);
