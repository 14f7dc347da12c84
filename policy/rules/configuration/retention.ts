import { mustBeAtLeast, type Rule } from "../../model";

export const retention: Rule = {
  id: "configuration/retention",
  title: "a configuration store that was deleted can be had back for 7 days",
  severity: "high",
  resourceTypes: ["azurerm_app_configuration"],
  controls: ["NOR-BAK-01"],
  checkov: [],
  rationale: "a deletion that is noticed after the weekend cannot be undone",
  remediation: "set soft_delete_retention_days to 7",
  references: ["https://learn.microsoft.com/azure/azure-app-configuration/concept-soft-delete"],
  evaluate: (resource) => mustBeAtLeast(resource, "soft_delete_retention_days", 7),
};
