import { mustBe, pass, type Rule } from "../../model";
import { functionAppsBySystem } from "./apps";

export const defaultDeny: Rule = {
  id: "web/default-deny",
  title: "an app with a public endpoint turns everybody away who is not on its list",
  severity: "medium",
  resourceTypes: [
    "azurerm_linux_web_app",
    "azurerm_linux_web_app_slot",
    "azurerm_windows_web_app",
    "azurerm_windows_web_app_slot",
    ...functionAppsBySystem,
    "azurerm_function_app_flex_consumption",
  ],
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "a list of allowed addresses keeps nobody out while the rest is allowed by default",
  remediation: "set ip_restriction_default_action in site_config to Deny",
  references: ["https://learn.microsoft.com/azure/app-service/app-service-ip-restrictions"],
  evaluate: (app) => (app.get("public_network_access_enabled") === false ? pass : mustBe(app, "site_config.ip_restriction_default_action", "Deny")),
};
