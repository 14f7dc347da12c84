import { hostEncryption } from "../../../../policy/rules/compute/host-encryption";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(hostEncryption, goodMachines, "azurerm_linux_virtual_machine.x", [
  ["fails encryption_at_host_enabled false", { encryption_at_host_enabled: false }, fails("encryption_at_host_enabled", false, "true")],
  ["fails azurerm's default", { encryption_at_host_enabled: undefined }, fails("encryption_at_host_enabled", false, "true")],
  ["cannot tell a variable", { encryption_at_host_enabled: computed }, unknown("encryption_at_host_enabled")],
]);

describeRule(hostEncryption, goodMachines, "azurerm_windows_virtual_machine.x", [
  ["fails encryption_at_host_enabled false", { encryption_at_host_enabled: false }, fails("encryption_at_host_enabled", false, "true")],
  ["fails azurerm's default", { encryption_at_host_enabled: undefined }, fails("encryption_at_host_enabled", false, "true")],
  ["cannot tell a variable", { encryption_at_host_enabled: computed }, unknown("encryption_at_host_enabled")],
]);

describeRule(hostEncryption, goodMachines, "azurerm_linux_virtual_machine_scale_set.x", [
  ["fails encryption_at_host_enabled false", { encryption_at_host_enabled: false }, fails("encryption_at_host_enabled", false, "true")],
  ["fails azurerm's default", { encryption_at_host_enabled: undefined }, fails("encryption_at_host_enabled", false, "true")],
  ["cannot tell a variable", { encryption_at_host_enabled: computed }, unknown("encryption_at_host_enabled")],
]);

describeRule(hostEncryption, goodMachines, "azurerm_windows_virtual_machine_scale_set.x", [
  ["fails encryption_at_host_enabled false", { encryption_at_host_enabled: false }, fails("encryption_at_host_enabled", false, "true")],
  ["fails azurerm's default", { encryption_at_host_enabled: undefined }, fails("encryption_at_host_enabled", false, "true")],
  ["cannot tell a variable", { encryption_at_host_enabled: computed }, unknown("encryption_at_host_enabled")],
]);

describeRule(hostEncryption, goodMachines, "azurerm_orchestrated_virtual_machine_scale_set.x", [
  ["fails encryption_at_host_enabled false", { encryption_at_host_enabled: false }, fails("encryption_at_host_enabled", false, "true")],
  ["fails azurerm's default", { encryption_at_host_enabled: undefined }, fails("encryption_at_host_enabled", false, "true")],
  ["cannot tell a variable", { encryption_at_host_enabled: computed }, unknown("encryption_at_host_enabled")],
]);
