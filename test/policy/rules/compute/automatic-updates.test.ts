import { pass } from "../../../../policy/model";
import { automaticUpdates } from "../../../../policy/rules/compute/automatic-updates";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(automaticUpdates, goodMachines, "azurerm_windows_virtual_machine.x", [
  ["fails updates that are off", { automatic_updates_enabled: false }, fails("automatic_updates_enabled", false, "true")],
  ["takes Azure's default", { automatic_updates_enabled: undefined }, pass],
  ["cannot tell a variable", { automatic_updates_enabled: computed }, unknown("automatic_updates_enabled")],
]);

describeRule(automaticUpdates, goodMachines, "azurerm_windows_virtual_machine_scale_set.x", [
  [
    "fails a scale set with neither updates nor new images",
    { "automatic_os_upgrade_policy.enable_automatic_os_upgrade": false },
    fails("enable_automatic_updates", false, "true"),
  ],
  ["takes updates", { automatic_os_upgrade_policy: undefined, enable_automatic_updates: true }, pass],
]);
