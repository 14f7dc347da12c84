import { winrmHttps } from "../../../../policy/rules/compute/winrm-https";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(winrmHttps, goodMachines, "azurerm_windows_virtual_machine.x", [
  ["fails winrm_listener.protocol Http", { "winrm_listener.protocol": "Http" }, fails("winrm_listener.protocol", "Http", "Https or HTTPS")],
  ["fails what is not written", { "winrm_listener.protocol": undefined }, fails("winrm_listener.protocol", undefined, "Https or HTTPS")],
  ["cannot tell a variable", { "winrm_listener.protocol": computed }, unknown("winrm_listener.protocol")],
]);

describeRule(winrmHttps, goodMachines, "azurerm_windows_virtual_machine_scale_set.x", [
  ["fails winrm_listener.protocol Http", { "winrm_listener.protocol": "Http" }, fails("winrm_listener.protocol", "Http", "Https or HTTPS")],
  ["fails what is not written", { "winrm_listener.protocol": undefined }, fails("winrm_listener.protocol", undefined, "Https or HTTPS")],
  ["cannot tell a variable", { "winrm_listener.protocol": computed }, unknown("winrm_listener.protocol")],
]);

describeRule(winrmHttps, goodMachines, "azurerm_orchestrated_virtual_machine_scale_set.x", [
  [
    "fails os_profile.windows_configuration.winrm_listener.protocol Http",
    { "os_profile.windows_configuration.winrm_listener.protocol": "Http" },
    fails("os_profile.windows_configuration.winrm_listener.protocol", "Http", "Https or HTTPS"),
  ],
  [
    "fails what is not written",
    { "os_profile.windows_configuration.winrm_listener.protocol": undefined },
    fails("os_profile.windows_configuration.winrm_listener.protocol", undefined, "Https or HTTPS"),
  ],
  [
    "cannot tell a variable",
    { "os_profile.windows_configuration.winrm_listener.protocol": computed },
    unknown("os_profile.windows_configuration.winrm_listener.protocol"),
  ],
]);

describeRule(winrmHttps, goodMachines, "azurerm_virtual_machine.x", [
  [
    "fails os_profile_windows_config.winrm.protocol Http",
    { "os_profile_windows_config.winrm.protocol": "Http" },
    fails("os_profile_windows_config.winrm.protocol", "Http", "Https or HTTPS"),
  ],
  [
    "fails what is not written",
    { "os_profile_windows_config.winrm.protocol": undefined },
    fails("os_profile_windows_config.winrm.protocol", undefined, "Https or HTTPS"),
  ],
  ["cannot tell a variable", { "os_profile_windows_config.winrm.protocol": computed }, unknown("os_profile_windows_config.winrm.protocol")],
]);
