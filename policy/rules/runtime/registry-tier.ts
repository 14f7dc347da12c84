import { mustBe, type Rule } from "../../model";

export const registryTier: Rule = {
  id: "runtime/registry-tier",
  title: "a container registry has a promise of availability, and its images are scanned",
  severity: "medium",
  resourceTypes: ["azurerm_container_registry"],
  controls: ["NOR-AVA-02"],
  checkov: ["CKV_AZURE_163"],
  rationale: "the basic tier is slow when many ask, and meant for trials",
  remediation: "set sku to Premium",
  references: ["https://learn.microsoft.com/azure/container-registry/container-registry-skus"],
  evaluate: (resource) => mustBe(resource, "sku", "Premium", "Standard"),
};
