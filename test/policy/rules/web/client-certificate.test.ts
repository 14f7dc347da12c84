import { notApplicable } from "../../../../policy/model";
import { clientCertificate } from "../../../../policy/rules/web/client-certificate";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const attributes = {
  azurerm_linux_web_app: "client_certificate_enabled",
  azurerm_linux_web_app_slot: "client_certificate_enabled",
  azurerm_windows_web_app: "client_certificate_enabled",
  azurerm_windows_web_app_slot: "client_certificate_enabled",
  azurerm_linux_function_app: "client_certificate_enabled",
  azurerm_linux_function_app_slot: "client_certificate_enabled",
  azurerm_windows_function_app: "client_certificate_enabled",
  azurerm_windows_function_app_slot: "client_certificate_enabled",
  azurerm_function_app_flex_consumption: "client_certificate_enabled",
  azurerm_app_service: "client_cert_enabled",
};
const modes = { azurerm_function_app: "client_cert_mode", azurerm_logic_app_standard: "client_certificate_mode" };

for (const [type, attribute] of Object.entries(attributes))
  describeRule(clientCertificate, goodWeb, `${type}.main`, [
    ["fails an app that asks for none", { [attribute]: false }, fails(attribute, false, "true")],
    ["fails azurerm's default", { [attribute]: undefined }, fails(attribute, false, "true")],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
  ]);

for (const [type, attribute] of Object.entries(modes))
  describeRule(clientCertificate, goodWeb, `${type}.main`, [
    ["fails an app that asks and takes no for an answer", { [attribute]: "Optional" }, fails(attribute, "Optional", "Required")],
    ["fails an app that asks for none", { [attribute]: undefined }, fails(attribute, undefined, "Required")],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
  ]);

describeRule(clientCertificate, goodWeb, "azurerm_container_app.main", [
  ["fails an app that ignores certificates", { "ingress.client_certificate_mode": "ignore" }, fails("ingress.client_certificate_mode", "ignore", "require")],
  ["fails an app that says nothing", { "ingress.client_certificate_mode": undefined }, fails("ingress.client_certificate_mode", undefined, "require")],
  ["is not about an app that nobody calls", { ingress: undefined }, notApplicable],
]);
