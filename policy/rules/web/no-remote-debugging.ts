import type { Rule } from "../../model";
import { unlessAbsent } from "../integration/verdicts";
import { functionAppsBySystem, webApps } from "./apps";

const attributes: Readonly<Record<string, string>> = { azurerm_app_service_environment_v3: "remote_debugging_enabled" };

export const noRemoteDebugging: Rule = {
  id: "web/no-remote-debugging",
  title: "an app cannot be debugged from outside",
  severity: "medium",
  resourceTypes: [...webApps, ...functionAppsBySystem, "azurerm_function_app_flex_consumption", "azurerm_app_service_environment_v3"],
  controls: ["NOR-NET-06"],
  checkov: ["CKV_AZURE_72", "CKV_AZURE_155"],
  rationale: "a debugger reads memory, secrets included, and its ports stay open long after the debugging",
  remediation: "set remote_debugging_enabled to false",
  references: ["https://learn.microsoft.com/azure/app-service/configure-common"],
  evaluate: (resource) => unlessAbsent(resource, attributes[resource.type] ?? "site_config.remote_debugging_enabled", false),
};
