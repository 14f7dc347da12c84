import { pass } from "../../../../policy/model";
import { authentication } from "../../../../policy/rules/web/authentication";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const old = ["azurerm_app_service", "azurerm_app_service_slot", "azurerm_function_app", "azurerm_function_app_slot"];

for (const type of authentication.resourceTypes) {
  const attribute = old.includes(type) ? "auth_settings.enabled" : "auth_settings_v2.auth_enabled";
  const without = { auth_settings: undefined, auth_settings_v2: undefined };
  describeRule(authentication, goodWeb, `${type}.main`, [
    ["fails what is off", { [attribute]: false }, fails(attribute, false, "true")],
    ["fails an app without settings", without, fails(attribute, undefined, "true")],
    ["takes the first way to write it", { ...without, auth_settings: { enabled: true } }, pass],
    ["fails the first way when it is off", { ...without, auth_settings: { enabled: false } }, fails("auth_settings.enabled", false, "true")],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
  ]);
}
