import { vtpm } from "../../../../policy/rules/compute/vtpm";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(vtpm, goodMachines, "azurerm_linux_virtual_machine.x", [
  ["fails vtpm_enabled false", { vtpm_enabled: false }, fails("vtpm_enabled", false, "true")],
  ["fails azurerm's default", { vtpm_enabled: undefined }, fails("vtpm_enabled", false, "true")],
  ["cannot tell a variable", { vtpm_enabled: computed }, unknown("vtpm_enabled")],
]);

describeRule(vtpm, goodMachines, "azurerm_windows_virtual_machine.x", [
  ["fails vtpm_enabled false", { vtpm_enabled: false }, fails("vtpm_enabled", false, "true")],
  ["fails azurerm's default", { vtpm_enabled: undefined }, fails("vtpm_enabled", false, "true")],
  ["cannot tell a variable", { vtpm_enabled: computed }, unknown("vtpm_enabled")],
]);

describeRule(vtpm, goodMachines, "azurerm_linux_virtual_machine_scale_set.x", [
  ["fails vtpm_enabled false", { vtpm_enabled: false }, fails("vtpm_enabled", false, "true")],
  ["fails azurerm's default", { vtpm_enabled: undefined }, fails("vtpm_enabled", false, "true")],
  ["cannot tell a variable", { vtpm_enabled: computed }, unknown("vtpm_enabled")],
]);

describeRule(vtpm, goodMachines, "azurerm_windows_virtual_machine_scale_set.x", [
  ["fails vtpm_enabled false", { vtpm_enabled: false }, fails("vtpm_enabled", false, "true")],
  ["fails azurerm's default", { vtpm_enabled: undefined }, fails("vtpm_enabled", false, "true")],
  ["cannot tell a variable", { vtpm_enabled: computed }, unknown("vtpm_enabled")],
]);
