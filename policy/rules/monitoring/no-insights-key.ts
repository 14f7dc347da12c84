import type { Rule } from "../../model";

export const noInsightsKey: Rule = {
  id: "monitoring/no-insights-key",
  title: "measurements are read with Entra ID identities, not with a key",
  severity: "medium",
  resourceTypes: ["azurerm_application_insights_api_key"],
  controls: ["NOR-AUT-01", "NOR-LOG-04"],
  checkov: [],
  rationale: "a key is copied around, never ends, and leaves no name in the log",
  remediation: "leave the key out, and grant Monitoring Reader to an identity",
  references: ["https://learn.microsoft.com/azure/azure-monitor/app/azure-ad-authentication"],
  evaluate: (key) => ({ state: "fail", attribute: "type", actual: key.type, expected: "an azurerm_role_assignment" }),
};
