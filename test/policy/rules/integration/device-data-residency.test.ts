import { deviceDataResidency } from "../../../../policy/rules/integration/device-data-residency";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

describeRule(deviceDataResidency, goodIntegration, "azurerm_iothub_dps.main", [
  ["fails a copy elsewhere", { data_residency_enabled: false }, fails("data_residency_enabled", false, "true")],
  ["cannot tell a variable", { data_residency_enabled: computed }, unknown("data_residency_enabled")],
  ["fails the default", { data_residency_enabled: undefined }, fails("data_residency_enabled", false, "true")],
]);
