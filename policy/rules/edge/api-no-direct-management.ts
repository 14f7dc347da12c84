import type { Rule } from "../../model";
import { unlessAbsent } from "../integration/verdicts";

export const apiNoDirectManagement: Rule = {
  id: "edge/api-no-direct-management",
  title: "an API gateway is managed through Azure alone",
  severity: "medium",
  resourceTypes: ["azurerm_api_management"],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "the direct way to manage it knows neither roles nor the log of activities",
  remediation: "write tenant_access with enabled false",
  references: ["https://learn.microsoft.com/azure/api-management/direct-management-api"],
  evaluate: (gateway) => unlessAbsent(gateway, "tenant_access.enabled", false),
};
