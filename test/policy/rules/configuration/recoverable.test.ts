import { pass } from "../../../../policy/model";
import { recoverable } from "../../../../policy/rules/configuration/recoverable";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodConfiguration, store } from "../../support/good-configuration";

describeRule(recoverable, goodConfiguration, store, [
  ["takes azurerm's 7 days", { soft_delete_retention_days: undefined }, pass],
  ["fails purge_protection_enabled false", { purge_protection_enabled: false }, fails("purge_protection_enabled", false, "true")],
  ["cannot tell purge_protection_enabled from a variable", { purge_protection_enabled: computed }, unknown("purge_protection_enabled")],
  ["fails soft_delete_retention_days 1", { soft_delete_retention_days: 1 }, fails("soft_delete_retention_days", 1, "7 or more")],
  ["cannot tell soft_delete_retention_days from a variable", { soft_delete_retention_days: computed }, unknown("soft_delete_retention_days")],
  ["fails sku free", { sku: "free" }, fails("sku", "free", "standard or premium")],
  ["cannot tell sku from a variable", { sku: computed }, unknown("sku")],
]);
