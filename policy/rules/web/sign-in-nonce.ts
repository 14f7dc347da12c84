import { eachBlock } from "../../blocks";
import { mustBe, type Rule } from "../../model";
import { functionAppsBySystem } from "./apps";

export const signInNonce: Rule = {
  id: "web/sign-in-nonce",
  title: "an app checks the nonce of every sign-in",
  severity: "medium",
  resourceTypes: [
    "azurerm_linux_web_app",
    "azurerm_linux_web_app_slot",
    "azurerm_windows_web_app",
    "azurerm_windows_web_app_slot",
    ...functionAppsBySystem,
    "azurerm_function_app_flex_consumption",
  ],
  controls: ["NOR-AUT-08"],
  checkov: [],
  rationale: "an answer of a sign-in can be played again when nobody checks its nonce",
  remediation: "set auth_settings_v2.login.validate_nonce to true",
  references: ["https://learn.microsoft.com/azure/app-service/overview-authentication-authorization"],
  evaluate: (app) => eachBlock(app, "auth_settings_v2", (auth) => mustBe(auth, "login.validate_nonce", true)),
};
