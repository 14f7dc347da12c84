import { noDeploymentPassword } from "../../../../policy/rules/web/no-deployment-password";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const attributes = {
  azurerm_linux_web_app: "webdeploy_publish_basic_authentication_enabled",
  azurerm_linux_web_app_slot: "webdeploy_publish_basic_authentication_enabled",
  azurerm_windows_web_app: "webdeploy_publish_basic_authentication_enabled",
  azurerm_windows_web_app_slot: "webdeploy_publish_basic_authentication_enabled",
  azurerm_linux_function_app: "webdeploy_publish_basic_authentication_enabled",
  azurerm_linux_function_app_slot: "webdeploy_publish_basic_authentication_enabled",
  azurerm_windows_function_app: "webdeploy_publish_basic_authentication_enabled",
  azurerm_windows_function_app_slot: "webdeploy_publish_basic_authentication_enabled",
  azurerm_function_app_flex_consumption: "webdeploy_publish_basic_authentication_enabled",
  azurerm_logic_app_standard: "scm_publish_basic_authentication_enabled",
};

for (const [type, attribute] of Object.entries(attributes))
  describeRule(noDeploymentPassword, goodWeb, `${type}.main`, [
    ["fails a password", { [attribute]: true }, fails(attribute, true, "false")],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
    ["fails the default", { [attribute]: undefined }, fails(attribute, true, "false")],
  ]);
