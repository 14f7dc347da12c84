import { mustBe, type Rule } from "../../model";
import { functionAppsBySystem, webApps } from "./apps";

export const ftps: Rule = {
  id: "web/ftps",
  title: "an app takes no files over plain FTP",
  severity: "medium",
  resourceTypes: [...webApps, ...functionAppsBySystem, "azurerm_function_app", "azurerm_function_app_slot", "azurerm_logic_app_standard"],
  controls: ["NOR-ENC-01"],
  checkov: ["CKV_AZURE_78"],
  rationale: "the password that deploys code is sent in the clear",
  remediation: "set ftps_state in site_config to Disabled or FtpsOnly",
  references: ["https://learn.microsoft.com/azure/app-service/deploy-ftp"],
  evaluate: (resource) => mustBe(resource, "site_config.ftps_state", "Disabled", "FtpsOnly"),
};
