import { secureBoot } from "../../../../policy/rules/compute/secure-boot";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(secureBoot, goodMachines, "azurerm_linux_virtual_machine.x", [
  ["fails secure_boot_enabled false", { secure_boot_enabled: false }, fails("secure_boot_enabled", false, "true")],
  ["fails azurerm's default", { secure_boot_enabled: undefined }, fails("secure_boot_enabled", false, "true")],
  ["cannot tell a variable", { secure_boot_enabled: computed }, unknown("secure_boot_enabled")],
]);

describeRule(secureBoot, goodMachines, "azurerm_windows_virtual_machine.x", [
  ["fails secure_boot_enabled false", { secure_boot_enabled: false }, fails("secure_boot_enabled", false, "true")],
  ["fails azurerm's default", { secure_boot_enabled: undefined }, fails("secure_boot_enabled", false, "true")],
  ["cannot tell a variable", { secure_boot_enabled: computed }, unknown("secure_boot_enabled")],
]);

describeRule(secureBoot, goodMachines, "azurerm_linux_virtual_machine_scale_set.x", [
  ["fails secure_boot_enabled false", { secure_boot_enabled: false }, fails("secure_boot_enabled", false, "true")],
  ["fails azurerm's default", { secure_boot_enabled: undefined }, fails("secure_boot_enabled", false, "true")],
  ["cannot tell a variable", { secure_boot_enabled: computed }, unknown("secure_boot_enabled")],
]);

describeRule(secureBoot, goodMachines, "azurerm_windows_virtual_machine_scale_set.x", [
  ["fails secure_boot_enabled false", { secure_boot_enabled: false }, fails("secure_boot_enabled", false, "true")],
  ["fails azurerm's default", { secure_boot_enabled: undefined }, fails("secure_boot_enabled", false, "true")],
  ["cannot tell a variable", { secure_boot_enabled: computed }, unknown("secure_boot_enabled")],
]);
