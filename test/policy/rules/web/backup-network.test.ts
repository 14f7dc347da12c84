import { backupNetwork } from "../../../../policy/rules/web/backup-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const types = [
  "azurerm_linux_web_app",
  "azurerm_linux_web_app_slot",
  "azurerm_windows_web_app",
  "azurerm_windows_web_app_slot",
  "azurerm_linux_function_app",
  "azurerm_linux_function_app_slot",
  "azurerm_windows_function_app",
  "azurerm_windows_function_app_slot",
];

for (const type of types)
  describeRule(backupNetwork, goodWeb, `${type}.main`, [
    ["fails the internet", { virtual_network_backup_restore_enabled: false }, fails("virtual_network_backup_restore_enabled", false, "true")],
    ["cannot tell a variable", { virtual_network_backup_restore_enabled: computed }, unknown("virtual_network_backup_restore_enabled")],
    ["fails the default", { virtual_network_backup_restore_enabled: undefined }, fails("virtual_network_backup_restore_enabled", false, "true")],
  ]);
