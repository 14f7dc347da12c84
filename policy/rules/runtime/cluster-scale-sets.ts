import type { Rule } from "../../model";
import { unlessAbsent } from "../integration/verdicts";

export const clusterScaleSets: Rule = {
  id: "runtime/cluster-scale-sets",
  title: "the nodes of a cluster stand in scale sets",
  severity: "low",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-AVA-03"],
  checkov: ["CKV_AZURE_169"],
  rationale: "nodes in an availability set are neither scaled nor replaced, and know no zones",
  remediation: "set type of default_node_pool to VirtualMachineScaleSets, or leave it out",
  references: ["https://learn.microsoft.com/azure/aks/availability-zones-overview"],
  evaluate: (resource) => unlessAbsent(resource, "default_node_pool.type", "VirtualMachineScaleSets"),
};
