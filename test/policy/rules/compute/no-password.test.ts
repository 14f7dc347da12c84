import { pass } from "../../../../policy/model";
import { noPassword } from "../../../../policy/rules/compute/no-password";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(noPassword, goodMachines, "azurerm_linux_virtual_machine.x", [
  ["fails disable_password_authentication false", { disable_password_authentication: false }, fails("disable_password_authentication", false, "true")],
  ["takes azurerm's default", { disable_password_authentication: undefined }, pass],
  ["cannot tell a variable", { disable_password_authentication: computed }, unknown("disable_password_authentication")],
]);

describeRule(noPassword, goodMachines, "azurerm_linux_virtual_machine_scale_set.x", [
  ["fails disable_password_authentication false", { disable_password_authentication: false }, fails("disable_password_authentication", false, "true")],
  ["takes azurerm's default", { disable_password_authentication: undefined }, pass],
  ["cannot tell a variable", { disable_password_authentication: computed }, unknown("disable_password_authentication")],
]);

describeRule(noPassword, goodMachines, "azurerm_orchestrated_virtual_machine_scale_set.x", [
  [
    "fails os_profile.linux_configuration.disable_password_authentication false",
    { "os_profile.linux_configuration.disable_password_authentication": false },
    fails("os_profile.linux_configuration.disable_password_authentication", false, "true"),
  ],
  ["takes azurerm's default", { "os_profile.linux_configuration.disable_password_authentication": undefined }, pass],
  [
    "cannot tell a variable",
    { "os_profile.linux_configuration.disable_password_authentication": computed },
    unknown("os_profile.linux_configuration.disable_password_authentication"),
  ],
]);

describeRule(noPassword, goodMachines, "azurerm_virtual_machine.x", [
  [
    "fails os_profile_linux_config.disable_password_authentication false",
    { "os_profile_linux_config.disable_password_authentication": false },
    fails("os_profile_linux_config.disable_password_authentication", false, "true"),
  ],
  [
    "fails what is not written",
    { "os_profile_linux_config.disable_password_authentication": undefined },
    fails("os_profile_linux_config.disable_password_authentication", undefined, "true"),
  ],
  [
    "cannot tell a variable",
    { "os_profile_linux_config.disable_password_authentication": computed },
    unknown("os_profile_linux_config.disable_password_authentication"),
  ],
]);

describeRule(noPassword, goodMachines, "azurerm_virtual_machine_scale_set.x", [
  [
    "fails os_profile_linux_config.disable_password_authentication false",
    { "os_profile_linux_config.disable_password_authentication": false },
    fails("os_profile_linux_config.disable_password_authentication", false, "true"),
  ],
  [
    "fails azurerm's default",
    { "os_profile_linux_config.disable_password_authentication": undefined },
    fails("os_profile_linux_config.disable_password_authentication", false, "true"),
  ],
  [
    "cannot tell a variable",
    { "os_profile_linux_config.disable_password_authentication": computed },
    unknown("os_profile_linux_config.disable_password_authentication"),
  ],
]);
