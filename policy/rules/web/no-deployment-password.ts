import { mustBe, type Rule } from "../../model";
import { functionAppsBySystem } from "./apps";

const attributes: Readonly<Record<string, string>> = { azurerm_logic_app_standard: "scm_publish_basic_authentication_enabled" };

export const noDeploymentPassword: Rule = {
  id: "web/no-deployment-password",
  title: "nobody deploys an app with a password",
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
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "a publishing password is copied, shared and never changed, and replaces the running code",
  remediation: "set webdeploy_publish_basic_authentication_enabled to false, scm_publish_basic_authentication_enabled of a logic app",
  references: ["https://learn.microsoft.com/azure/app-service/configure-basic-auth-disable"],
  evaluate: (resource) => mustBe(resource, attributes[resource.type] ?? "webdeploy_publish_basic_authentication_enabled", false),
};
