import { mustBe, type Rule } from "../../model";

export const tier: Rule = {
  id: "configuration/tier",
  title: "a configuration store has a tier with an uptime",
  severity: "medium",
  resourceTypes: ["azurerm_app_configuration"],
  controls: ["NOR-AVA-02"],
  checkov: ["CKV_AZURE_188"],
  rationale: "the free tier promises nothing, and has neither recovery nor private endpoints",
  remediation: "set sku to standard or premium",
  references: ["https://learn.microsoft.com/azure/azure-app-configuration/faq"],
  evaluate: (resource) => mustBe(resource, "sku", "standard", "premium"),
};
