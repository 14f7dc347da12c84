import { imageUpgrades } from "../../../../policy/rules/compute/image-upgrades";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(imageUpgrades, goodMachines, "azurerm_linux_virtual_machine_scale_set.x", [
  [
    "fails automatic_os_upgrade_policy.enable_automatic_os_upgrade false",
    { "automatic_os_upgrade_policy.enable_automatic_os_upgrade": false },
    fails("automatic_os_upgrade_policy.enable_automatic_os_upgrade", false, "true"),
  ],
  [
    "fails what is not written",
    { "automatic_os_upgrade_policy.enable_automatic_os_upgrade": undefined },
    fails("automatic_os_upgrade_policy.enable_automatic_os_upgrade", undefined, "true"),
  ],
  [
    "cannot tell a variable",
    { "automatic_os_upgrade_policy.enable_automatic_os_upgrade": computed },
    unknown("automatic_os_upgrade_policy.enable_automatic_os_upgrade"),
  ],
]);

describeRule(imageUpgrades, goodMachines, "azurerm_windows_virtual_machine_scale_set.x", [
  [
    "fails automatic_os_upgrade_policy.enable_automatic_os_upgrade false",
    { "automatic_os_upgrade_policy.enable_automatic_os_upgrade": false },
    fails("automatic_os_upgrade_policy.enable_automatic_os_upgrade", false, "true"),
  ],
  [
    "fails what is not written",
    { "automatic_os_upgrade_policy.enable_automatic_os_upgrade": undefined },
    fails("automatic_os_upgrade_policy.enable_automatic_os_upgrade", undefined, "true"),
  ],
  [
    "cannot tell a variable",
    { "automatic_os_upgrade_policy.enable_automatic_os_upgrade": computed },
    unknown("automatic_os_upgrade_policy.enable_automatic_os_upgrade"),
  ],
]);

describeRule(imageUpgrades, goodMachines, "azurerm_virtual_machine_scale_set.x", [
  ["fails automatic_os_upgrade false", { automatic_os_upgrade: false }, fails("automatic_os_upgrade", false, "true")],
  ["fails azurerm's default", { automatic_os_upgrade: undefined }, fails("automatic_os_upgrade", false, "true")],
  ["cannot tell a variable", { automatic_os_upgrade: computed }, unknown("automatic_os_upgrade")],
]);
