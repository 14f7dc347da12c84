import { noFtpPassword } from "../../../../policy/rules/web/no-ftp-password";
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
  "azurerm_logic_app_standard",
];

for (const type of types)
  describeRule(noFtpPassword, goodWeb, `${type}.main`, [
    ["fails a password", { ftp_publish_basic_authentication_enabled: true }, fails("ftp_publish_basic_authentication_enabled", true, "false")],
    ["cannot tell a variable", { ftp_publish_basic_authentication_enabled: computed }, unknown("ftp_publish_basic_authentication_enabled")],
    ["fails the default", { ftp_publish_basic_authentication_enabled: undefined }, fails("ftp_publish_basic_authentication_enabled", true, "false")],
  ]);
