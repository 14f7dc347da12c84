import { pass } from "../../../../policy/model";
import { noRemoteDebugging } from "../../../../policy/rules/web/no-remote-debugging";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const attributes = {
  azurerm_linux_web_app: "site_config.remote_debugging_enabled",
  azurerm_linux_web_app_slot: "site_config.remote_debugging_enabled",
  azurerm_windows_web_app: "site_config.remote_debugging_enabled",
  azurerm_windows_web_app_slot: "site_config.remote_debugging_enabled",
  azurerm_app_service: "site_config.remote_debugging_enabled",
  azurerm_app_service_slot: "site_config.remote_debugging_enabled",
  azurerm_linux_function_app: "site_config.remote_debugging_enabled",
  azurerm_linux_function_app_slot: "site_config.remote_debugging_enabled",
  azurerm_windows_function_app: "site_config.remote_debugging_enabled",
  azurerm_windows_function_app_slot: "site_config.remote_debugging_enabled",
  azurerm_function_app_flex_consumption: "site_config.remote_debugging_enabled",
  azurerm_app_service_environment_v3: "remote_debugging_enabled",
};

for (const [type, attribute] of Object.entries(attributes))
  describeRule(noRemoteDebugging, goodWeb, `${type}.main`, [
    ["fails a debugger", { [attribute]: true }, fails(attribute, true, "false")],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
    ["takes what is so by default", { [attribute]: undefined }, pass],
  ]);
