import { deviceLogs } from "../../../../policy/rules/integration/device-logs";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

describeRule(deviceLogs, goodIntegration, "azurerm_iothub_device_update_instance.main", [
  ["fails no logs", { diagnostic_enabled: false }, fails("diagnostic_enabled", false, "true")],
  ["cannot tell a variable", { diagnostic_enabled: computed }, unknown("diagnostic_enabled")],
  ["fails the default", { diagnostic_enabled: undefined }, fails("diagnostic_enabled", false, "true")],
]);
