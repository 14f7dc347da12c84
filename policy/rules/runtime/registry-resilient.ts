import { eachBlock } from "../../blocks";
import { all, mustBe, notApplicable, pass, type Rule } from "../../model";
import { isProduction } from "../governance/production";
import { hasZones } from "../governance/region";

export const registryResilient: Rule = {
  id: "runtime/registry-resilient",
  title: "a container registry of production stands the loss of a zone",
  severity: "high",
  resourceTypes: ["azurerm_container_registry"],
  controls: ["NOR-AVA-01"],
  checkov: ["CKV_AZURE_233"],
  rationale: "when a zone is lost every machine starts anew elsewhere, and needs its image just then",
  remediation: "set zone_redundancy_enabled to true, in each of georeplications as well",
  references: ["https://learn.microsoft.com/azure/container-registry/zone-redundancy"],
  evaluate: (registry) => {
    if (!isProduction(registry) || !hasZones(registry)) return notApplicable;
    const copies = eachBlock(registry, "georeplications", (copy) => (hasZones(copy) ? mustBe(copy, "zone_redundancy_enabled", true) : pass), pass);
    return all(mustBe(registry, "zone_redundancy_enabled", true), copies);
  },
};
