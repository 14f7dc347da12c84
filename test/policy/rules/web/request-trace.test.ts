import { requestTrace } from "../../../../policy/rules/web/request-trace";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const attributes = {
  azurerm_linux_web_app: "logs.failed_request_tracing",
  azurerm_linux_web_app_slot: "logs.failed_request_tracing",
  azurerm_windows_web_app: "logs.failed_request_tracing",
  azurerm_windows_web_app_slot: "logs.failed_request_tracing",
  azurerm_app_service: "logs.failed_request_tracing_enabled",
  azurerm_app_service_slot: "logs.failed_request_tracing_enabled",
};

for (const [type, attribute] of Object.entries(attributes))
  describeRule(requestTrace, goodWeb, `${type}.main`, [
    ["fails no trace", { [attribute]: false }, fails(attribute, false, "true")],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
    ["fails the default", { [attribute]: undefined }, fails(attribute, false, "true")],
  ]);
