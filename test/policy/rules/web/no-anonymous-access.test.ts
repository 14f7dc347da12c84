import { notApplicable, pass } from "../../../../policy/model";
import { noAnonymousAccess } from "../../../../policy/rules/web/no-anonymous-access";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const old = ["azurerm_app_service", "azurerm_app_service_slot", "azurerm_function_app", "azurerm_function_app_slot"];
const [first, second] = ["auth_settings.unauthenticated_client_action", "auth_settings_v2.unauthenticated_action"];

for (const type of noAnonymousAccess.resourceTypes.filter((type) => old.includes(type)))
  describeRule(noAnonymousAccess, goodWeb, `${type}.main`, [
    ["fails anonymous callers", { [first]: "AllowAnonymous" }, fails(first, "AllowAnonymous", "RedirectToLoginPage")],
    ["takes what Azure does by itself", { [first]: undefined }, pass],
    ["is not about an app without authentication", { auth_settings: undefined }, notApplicable],
    ["cannot tell a variable", { [first]: computed }, unknown(first)],
  ]);

for (const type of noAnonymousAccess.resourceTypes.filter((type) => !old.includes(type)))
  describeRule(noAnonymousAccess, goodWeb, `${type}.main`, [
    ["fails anonymous callers", { [second]: "AllowAnonymous" }, fails(second, "AllowAnonymous", "RedirectToLoginPage or Return401 or Return403")],
    ["takes azurerm's default", { [second]: undefined }, pass],
    [
      "fails authentication that is not required",
      { "auth_settings_v2.require_authentication": undefined },
      fails("auth_settings_v2.require_authentication", false, "true"),
    ],
    ["is not about an app whose authentication is off", { "auth_settings_v2.auth_enabled": false }, notApplicable],
    ["cannot tell a variable", { [second]: computed }, unknown(second)],
    ["cannot tell a dynamic block", { auth_settings_v2: undefined, dynamic: { auth_settings_v2: {} } }, unknown("auth_settings_v2")],
  ]);
