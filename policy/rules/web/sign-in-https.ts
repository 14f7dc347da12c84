import { eachBlock } from "../../blocks";
import { mustBe, type Rule } from "../../model";
import { functionAppsBySystem } from "./apps";

export const signInHttps: Rule = {
  id: "web/sign-in-https",
  title: "an app signs people in over HTTPS alone",
  severity: "medium",
  resourceTypes: [
    "azurerm_linux_web_app",
    "azurerm_linux_web_app_slot",
    "azurerm_windows_web_app",
    "azurerm_windows_web_app_slot",
    ...functionAppsBySystem,
    "azurerm_function_app_flex_consumption",
  ],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "the cookie of a session that is sent in the clear is anybody's",
  remediation: "set auth_settings_v2.require_https to true",
  references: ["https://learn.microsoft.com/azure/app-service/overview-authentication-authorization"],
  evaluate: (app) => eachBlock(app, "auth_settings_v2", (auth) => mustBe(auth, "require_https", true)),
};
