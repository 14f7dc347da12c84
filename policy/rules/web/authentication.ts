import { mustBe, pass, type Resource, type Rule } from "../../model";
import { functionApps, webApps } from "./apps";

export const authentication: Rule = {
  id: "web/authentication",
  title: "an app has App Service authentication on",
  severity: "low",
  resourceTypes: [...webApps, ...functionApps],
  controls: ["NOR-AUT-08"],
  checkov: ["CKV_AZURE_13", "CKV_AZURE_56"],
  rationale: "a page that forgets to ask who calls is open to everybody; the platform never forgets",
  remediation: "write auth_settings_v2 with auth_enabled true, auth_settings with enabled true where there is only that",
  references: ["https://learn.microsoft.com/azure/app-service/overview-authentication-authorization"],
  evaluate: (app) => {
    const [first, second] = [app.get("auth_settings.enabled"), app.get("auth_settings_v2.auth_enabled")];
    return second === undefined && (first !== undefined || !hasSecond(app))
      ? mustBe(app, "auth_settings.enabled", true)
      : first === true
        ? pass
        : mustBe(app, "auth_settings_v2.auth_enabled", true);
  },
};

/** Since azurerm 3.0 there is a second way to write it. */
function hasSecond({ type }: Resource): boolean {
  return !["azurerm_app_service", "azurerm_app_service_slot", "azurerm_function_app", "azurerm_function_app_slot"].includes(type);
}
