import { errorLog } from "../../../../policy/rules/web/error-log";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const attributes = {
  azurerm_linux_web_app: "logs.detailed_error_messages",
  azurerm_linux_web_app_slot: "logs.detailed_error_messages",
  azurerm_windows_web_app: "logs.detailed_error_messages",
  azurerm_windows_web_app_slot: "logs.detailed_error_messages",
  azurerm_app_service: "logs.detailed_error_messages_enabled",
  azurerm_app_service_slot: "logs.detailed_error_messages_enabled",
};

for (const [type, attribute] of Object.entries(attributes))
  describeRule(errorLog, goodWeb, `${type}.main`, [
    ["fails no messages", { [attribute]: false }, fails(attribute, false, "true")],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
    ["fails the default", { [attribute]: undefined }, fails(attribute, false, "true")],
  ]);
