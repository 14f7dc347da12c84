import { all, mustBe, mustBeAtLeast, type Rule } from "../../model";

export const recoverable: Rule = {
  id: "configuration/recoverable",
  title: "a configuration store that is deleted can be had back for 7 days, and nobody can purge it",
  severity: "high",
  resourceTypes: ["azurerm_app_configuration"],
  controls: ["NOR-BAK-01"],
  checkov: ["CKV_AZURE_187", "CKV_AZURE_188"],
  rationale: "settings that are gone stop every service that reads them, and a script deletes them in a second",
  remediation: "set sku to standard or premium, purge_protection_enabled to true and soft_delete_retention_days to 7",
  references: ["https://learn.microsoft.com/azure/azure-app-configuration/concept-soft-delete"],
  evaluate: (store) =>
    all(mustBe(store, "purge_protection_enabled", true), mustBeAtLeast(store, "soft_delete_retention_days", 7), mustBe(store, "sku", "standard", "premium")),
};
