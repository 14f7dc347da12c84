import { pass } from "../../../../policy/model";
import { functionLog } from "../../../../policy/rules/web/function-log";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const attributes = {
  azurerm_linux_function_app: "builtin_logging_enabled",
  azurerm_linux_function_app_slot: "builtin_logging_enabled",
  azurerm_windows_function_app: "builtin_logging_enabled",
  azurerm_windows_function_app_slot: "builtin_logging_enabled",
  azurerm_function_app: "enable_builtin_logging",
  azurerm_function_app_slot: "enable_builtin_logging",
};

for (const [type, attribute] of Object.entries(attributes))
  describeRule(functionLog, goodWeb, `${type}.main`, [
    ["fails no log", { [attribute]: false }, fails(attribute, false, "true")],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
    ["takes what is so by default", { [attribute]: undefined }, pass],
  ]);
