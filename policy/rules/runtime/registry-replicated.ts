import { mustHaveBlock } from "../../blocks";
import { mustBe, notApplicable, type Rule } from "../../model";
import { isProduction } from "../governance/production";

export const registryReplicated: Rule = {
  id: "runtime/registry-replicated",
  title: "a container registry of production has a copy, or several zones",
  severity: "medium",
  resourceTypes: ["azurerm_container_registry"],
  controls: ["NOR-AVA-01"],
  checkov: ["CKV_AZURE_165"],
  rationale: "no machine starts where its image is not",
  remediation: "write georeplications within Norway, or set zone_redundancy_enabled to true",
  references: ["https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication"],
  evaluate: (registry) => {
    if (!isProduction(registry)) return notApplicable;
    const zones = mustBe(registry, "zone_redundancy_enabled", true);
    return zones.state === "fail" ? mustHaveBlock(registry, "georeplications") : zones;
  },
};
