import { pass } from "../../../../policy/model";
import { extensionUpgraded } from "../../../../policy/rules/compute/extension-upgraded";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(extensionUpgraded, goodMachines, "azurerm_virtual_machine_extension.x", [
  ["fails auto_upgrade_minor_version false", { auto_upgrade_minor_version: false }, fails("auto_upgrade_minor_version", false, "true")],
  ["fails azurerm's default", { auto_upgrade_minor_version: undefined }, fails("auto_upgrade_minor_version", false, "true")],
  ["cannot tell a variable", { auto_upgrade_minor_version: computed }, unknown("auto_upgrade_minor_version")],
]);

describeRule(extensionUpgraded, goodMachines, "azurerm_virtual_machine_scale_set_extension.x", [
  ["fails auto_upgrade_minor_version false", { auto_upgrade_minor_version: false }, fails("auto_upgrade_minor_version", false, "true")],
  ["takes azurerm's default", { auto_upgrade_minor_version: undefined }, pass],
  ["cannot tell a variable", { auto_upgrade_minor_version: computed }, unknown("auto_upgrade_minor_version")],
]);

describeRule(extensionUpgraded, goodMachines, "azurerm_linux_virtual_machine_scale_set.x", [
  [
    "fails extension.auto_upgrade_minor_version false",
    { "extension.auto_upgrade_minor_version": false },
    fails("extension.auto_upgrade_minor_version", false, "true"),
  ],
  ["takes azurerm's default", { "extension.auto_upgrade_minor_version": undefined }, pass],
  ["cannot tell a variable", { "extension.auto_upgrade_minor_version": computed }, unknown("extension.auto_upgrade_minor_version")],
]);

describeRule(extensionUpgraded, goodMachines, "azurerm_windows_virtual_machine_scale_set.x", [
  [
    "fails extension.auto_upgrade_minor_version false",
    { "extension.auto_upgrade_minor_version": false },
    fails("extension.auto_upgrade_minor_version", false, "true"),
  ],
  ["takes azurerm's default", { "extension.auto_upgrade_minor_version": undefined }, pass],
  ["cannot tell a variable", { "extension.auto_upgrade_minor_version": computed }, unknown("extension.auto_upgrade_minor_version")],
]);

describeRule(extensionUpgraded, goodMachines, "azurerm_orchestrated_virtual_machine_scale_set.x", [
  [
    "fails extension.auto_upgrade_minor_version_enabled false",
    { "extension.auto_upgrade_minor_version_enabled": false },
    fails("extension.auto_upgrade_minor_version_enabled", false, "true"),
  ],
  ["takes azurerm's default", { "extension.auto_upgrade_minor_version_enabled": undefined }, pass],
  ["cannot tell a variable", { "extension.auto_upgrade_minor_version_enabled": computed }, unknown("extension.auto_upgrade_minor_version_enabled")],
]);

describeRule(extensionUpgraded, goodMachines, "azurerm_virtual_machine_scale_set.x", [
  [
    "fails extension.auto_upgrade_minor_version false",
    { "extension.auto_upgrade_minor_version": false },
    fails("extension.auto_upgrade_minor_version", false, "true"),
  ],
  ["fails azurerm's default", { "extension.auto_upgrade_minor_version": undefined }, fails("extension.auto_upgrade_minor_version", false, "true")],
  ["cannot tell a variable", { "extension.auto_upgrade_minor_version": computed }, unknown("extension.auto_upgrade_minor_version")],
]);
