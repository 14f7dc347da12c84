import { mustBe, pass, type Rule } from "../../model";
import { functionAppsBySystem } from "./apps";

export const deploymentDefaultDeny: Rule = {
  id: "web/deployment-default-deny",
  title: "the deployment site of an app turns everybody away who is not on its list",
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
  rationale: "the deployment site runs commands beside the app and is reached by everybody who finds it",
  remediation: "set scm_ip_restriction_default_action in site_config to Deny, or scm_use_main_ip_restriction to true with ip_restriction_default_action Deny",
  references: ["https://learn.microsoft.com/azure/app-service/app-service-ip-restrictions"],
  evaluate: (app) => {
    if (app.get("public_network_access_enabled") === false) return pass;
    return mustBe(app, `site_config.${app.get("site_config.scm_use_main_ip_restriction") === true ? "" : "scm_"}ip_restriction_default_action`, "Deny");
  },
};
