import { pass } from "../../../../policy/model";
import { backup } from "../../../../policy/rules/web/backup";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const types = ["azurerm_linux_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app", "azurerm_windows_web_app_slot", "azurerm_app_service"];

for (const type of types)
  describeRule(backup, goodWeb, `${type}.main`, [
    ["fails a backup that is off", { "backup.enabled": false }, fails("backup.enabled", false, "true")],
    ["cannot tell a variable", { "backup.enabled": computed }, unknown("backup.enabled")],
    ["fails an app without", { backup: undefined }, fails("backup.enabled", undefined, "true")],
    ["takes azurerm's default where the block is written", { "backup.enabled": undefined }, pass],
  ]);
