import { noAutoLogon } from "../../../../policy/rules/compute/no-auto-logon";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(noAutoLogon, goodMachines, "azurerm_windows_virtual_machine.x", [
  [
    "fails additional_unattend_content.setting AutoLogon",
    { "additional_unattend_content.setting": "AutoLogon" },
    fails("additional_unattend_content.setting", "AutoLogon", "FirstLogonCommands"),
  ],
  [
    "fails what is not written",
    { "additional_unattend_content.setting": undefined },
    fails("additional_unattend_content.setting", undefined, "FirstLogonCommands"),
  ],
  ["cannot tell a variable", { "additional_unattend_content.setting": computed }, unknown("additional_unattend_content.setting")],
]);

describeRule(noAutoLogon, goodMachines, "azurerm_windows_virtual_machine_scale_set.x", [
  [
    "fails additional_unattend_content.setting AutoLogon",
    { "additional_unattend_content.setting": "AutoLogon" },
    fails("additional_unattend_content.setting", "AutoLogon", "FirstLogonCommands"),
  ],
  [
    "fails what is not written",
    { "additional_unattend_content.setting": undefined },
    fails("additional_unattend_content.setting", undefined, "FirstLogonCommands"),
  ],
  ["cannot tell a variable", { "additional_unattend_content.setting": computed }, unknown("additional_unattend_content.setting")],
]);

describeRule(noAutoLogon, goodMachines, "azurerm_orchestrated_virtual_machine_scale_set.x", [
  [
    "fails os_profile.windows_configuration.additional_unattend_content.setting AutoLogon",
    { "os_profile.windows_configuration.additional_unattend_content.setting": "AutoLogon" },
    fails("os_profile.windows_configuration.additional_unattend_content.setting", "AutoLogon", "FirstLogonCommands"),
  ],
  [
    "fails what is not written",
    { "os_profile.windows_configuration.additional_unattend_content.setting": undefined },
    fails("os_profile.windows_configuration.additional_unattend_content.setting", undefined, "FirstLogonCommands"),
  ],
  [
    "cannot tell a variable",
    { "os_profile.windows_configuration.additional_unattend_content.setting": computed },
    unknown("os_profile.windows_configuration.additional_unattend_content.setting"),
  ],
]);

describeRule(noAutoLogon, goodMachines, "azurerm_virtual_machine.x", [
  [
    "fails os_profile_windows_config.additional_unattend_config.setting_name AutoLogon",
    { "os_profile_windows_config.additional_unattend_config.setting_name": "AutoLogon" },
    fails("os_profile_windows_config.additional_unattend_config.setting_name", "AutoLogon", "FirstLogonCommands"),
  ],
  [
    "fails what is not written",
    { "os_profile_windows_config.additional_unattend_config.setting_name": undefined },
    fails("os_profile_windows_config.additional_unattend_config.setting_name", undefined, "FirstLogonCommands"),
  ],
  [
    "cannot tell a variable",
    { "os_profile_windows_config.additional_unattend_config.setting_name": computed },
    unknown("os_profile_windows_config.additional_unattend_config.setting_name"),
  ],
]);
