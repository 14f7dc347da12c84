import { mustBeAtLeast, pass, type Rule } from "../../model";
import { functionAppsBySystem } from "./apps";

export const deploymentTls: Rule = {
  id: "web/deployment-tls",
  title: "the deployment site of an app speaks TLS 1.2 or newer",
  severity: "medium",
  resourceTypes: [
    "azurerm_linux_web_app",
    "azurerm_linux_web_app_slot",
    "azurerm_windows_web_app",
    "azurerm_windows_web_app_slot",
    ...functionAppsBySystem,
    "azurerm_function_app_flex_consumption",
    "azurerm_logic_app_standard",
  ],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "code and credentials pass through the deployment site, and a broken protocol lets others read and change them",
  remediation: "set scm_minimum_tls_version in site_config to 1.2 or 1.3, scm_min_tls_version of a logic app",
  references: ["https://learn.microsoft.com/azure/app-service/overview-tls"],
  evaluate: (app) => {
    const attribute = `site_config.${app.type === "azurerm_logic_app_standard" ? "scm_min_tls_version" : "scm_minimum_tls_version"}`;
    // Apps get 1.2 where nothing is written.
    return app.get(attribute) === undefined ? pass : mustBeAtLeast(app, attribute, 1.2);
  },
};
