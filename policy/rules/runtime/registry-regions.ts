import { all, pass, type Rule, unresolved } from "../../model";
import { inNorway } from "../governance/region";

export const registryRegions: Rule = {
  id: "runtime/registry-regions",
  title: "a container registry keeps its copies in Norway",
  severity: "high",
  resourceTypes: ["azurerm_container_registry"],
  controls: ["NOR-LOC-02"],
  checkov: [],
  rationale: "images hold the platform's code and sometimes its secrets; a copy in another country lies under another law",
  remediation: "write georeplications for norwayeast or norwaywest alone, or none at all",
  references: ["https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication"],
  evaluate: (registry) => {
    const attribute = "georeplications.location";
    const copies = registry.blocks("georeplications");
    if (copies === unresolved) return { state: "unknown", attribute, why: "a dynamic block may make some" };
    return copies.length === 0 ? pass : all(...copies.map((copy) => inNorway(attribute, copy.get("location"))));
  },
};
