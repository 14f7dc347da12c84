import { mustBeAtLeast, type Rule } from "../../model";

export const registryRetention: Rule = {
  id: "runtime/registry-retention",
  title: "a container registry deletes images that no tag names, a week or more after",
  severity: "low",
  resourceTypes: ["azurerm_container_registry"],
  controls: ["NOR-BAK-01"],
  checkov: ["CKV_AZURE_167"],
  rationale: "a tag that was moved by mistake is put back by the image behind it, and old images with old holes are not kept for ever",
  remediation: "set retention_policy_in_days to 7 or more",
  references: ["https://learn.microsoft.com/azure/container-registry/container-registry-retention-policy"],
  evaluate: (registry) => mustBeAtLeast(registry, "retention_policy_in_days", 7),
};
