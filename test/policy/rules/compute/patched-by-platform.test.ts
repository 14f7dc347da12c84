import { patchedByPlatform } from "../../../../policy/rules/compute/patched-by-platform";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(patchedByPlatform, goodMachines, "azurerm_linux_virtual_machine.x", [
  ["fails patch_mode ImageDefault", { patch_mode: "ImageDefault" }, fails("patch_mode", "ImageDefault", "AutomaticByPlatform")],
  ["cannot tell a variable", { patch_mode: computed }, unknown("patch_mode")],
]);

describeRule(patchedByPlatform, goodMachines, "azurerm_windows_virtual_machine.x", [
  ["fails patch_mode ImageDefault", { patch_mode: "ImageDefault" }, fails("patch_mode", "ImageDefault", "AutomaticByPlatform")],
  ["cannot tell a variable", { patch_mode: computed }, unknown("patch_mode")],
]);

describeRule(patchedByPlatform, goodMachines, "azurerm_orchestrated_virtual_machine_scale_set.x", [
  [
    "fails os_profile.linux_configuration.patch_mode ImageDefault",
    { "os_profile.linux_configuration.patch_mode": "ImageDefault" },
    fails("os_profile.linux_configuration.patch_mode", "ImageDefault", "AutomaticByPlatform"),
  ],
  ["cannot tell a variable", { "os_profile.linux_configuration.patch_mode": computed }, unknown("os_profile.linux_configuration.patch_mode")],
  [
    "fails a machine with Windows",
    { "os_profile.linux_configuration": undefined, "os_profile.windows_configuration": { patch_mode: "ImageDefault" } },
    fails("os_profile.windows_configuration.patch_mode", "ImageDefault", "AutomaticByPlatform"),
  ],
]);
