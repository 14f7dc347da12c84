import { mustBe, type Rule } from "../../model";

export const clusterSystemPool: Rule = {
  id: "runtime/cluster-system-pool",
  title: "the system of a cluster has nodes of its own",
  severity: "low",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-AVA-03"],
  checkov: ["CKV_AZURE_232"],
  rationale: "an application that eats its node takes the name service of the cluster with it",
  remediation: "set only_critical_addons_enabled to true in default_node_pool, with another pool for applications",
  references: ["https://learn.microsoft.com/azure/aks/use-system-pools"],
  evaluate: (resource) => mustBe(resource, "default_node_pool.only_critical_addons_enabled", true),
};
