import { mustBeAtLeast, pass, type Rule } from "../../model";

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
  evaluate: (registry) => {
    // The block of earlier versions keeps for seven days when it does not say.
    const isEarlier = String(registry.get("retention_policy.enabled")) === "true" && registry.get("retention_policy.days") === undefined;
    return isEarlier ? pass : mustBeAtLeast(registry, "retention_policy_in_days", 7);
  },
};
