import { mustBeAtLeast, pass, type Rule } from "../../model";
import { apps } from "./apps";

const versionBefore4 = ["azurerm_app_service", "azurerm_app_service_slot", "azurerm_function_app", "azurerm_function_app_slot", "azurerm_logic_app_standard"];

export const tls: Rule = {
  id: "web/tls",
  title: "an app speaks TLS 1.2 or newer",
  severity: "high",
  resourceTypes: apps,
  controls: ["NOR-ENC-01"],
  checkov: ["CKV_AZURE_15", "CKV_AZURE_145", "CKV_AZURE_154"],
  rationale: "whoever stands between client and app reads and changes what passes under a broken protocol",
  remediation: "set minimum_tls_version in site_config to 1.2 or 1.3, min_tls_version where it is called so",
  references: ["https://learn.microsoft.com/azure/app-service/overview-tls"],
  evaluate: (app) => {
    const attribute = `site_config.${versionBefore4.includes(app.type) ? "min_tls_version" : "minimum_tls_version"}`;
    // Apps get 1.2 where nothing is written.
    return app.get(attribute) === undefined ? pass : mustBeAtLeast(app, attribute, 1.2);
  },
};
