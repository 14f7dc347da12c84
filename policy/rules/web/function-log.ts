import { mustBe, type Rule } from "../../model";
import { functionAppsBySystem } from "./apps";

const attributes: Readonly<Record<string, string>> = { azurerm_function_app: "enable_builtin_logging", azurerm_function_app_slot: "enable_builtin_logging" };

export const functionLog: Rule = {
  id: "web/function-log",
  title: "a function app logs what its functions do",
  severity: "low",
  resourceTypes: [...functionAppsBySystem, "azurerm_function_app", "azurerm_function_app_slot"],
  controls: ["NOR-LOG-01"],
  checkov: ["CKV_AZURE_159"],
  rationale: "a function that runs unseen fails and is misused unseen",
  remediation: "set builtin_logging_enabled to true, enable_builtin_logging where it is called so",
  references: ["https://learn.microsoft.com/azure/azure-functions/functions-monitoring"],
  evaluate: (resource) => mustBe(resource, attributes[resource.type] ?? "builtin_logging_enabled", true),
};
