import { mustBe, type Rule } from "../../model";

export const apiLogErrors: Rule = {
  id: "edge/api-log-errors",
  title: "an API gateway logs every error",
  severity: "low",
  resourceTypes: ["azurerm_api_management_diagnostic", "azurerm_api_management_api_diagnostic"],
  controls: ["NOR-LOG-01"],
  checkov: [],
  rationale: "with a sample alone, the call that broke in is not among those that were kept",
  remediation: "set always_log_errors to true",
  references: ["https://learn.microsoft.com/azure/api-management/api-management-howto-app-insights"],
  evaluate: (resource) => mustBe(resource, "always_log_errors", true),
};
