import { mustBe, type Rule } from "../../model";

export const recoverable: Rule = {
  id: "configuration/recoverable",
  title: "nobody can purge a configuration store that was deleted",
  severity: "high",
  resourceTypes: ["azurerm_app_configuration"],
  controls: ["NOR-BAK-01"],
  checkov: ["CKV_AZURE_187"],
  rationale: "settings that are gone stop every service that reads them, and a script deletes them in a second",
  remediation: "set purge_protection_enabled to true",
  references: ["https://learn.microsoft.com/azure/azure-app-configuration/concept-soft-delete"],
  evaluate: (resource) => mustBe(resource, "purge_protection_enabled", true),
};
