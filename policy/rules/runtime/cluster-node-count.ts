import { mustBeAtLeast, notApplicable, type Rule } from "../../model";
import { isProduction } from "../governance/production";

const cluster = "azurerm_kubernetes_cluster";

export const clusterNodeCount: Rule = {
  id: "runtime/cluster-node-count",
  title: "a pool of a cluster of production has three nodes or more",
  severity: "medium",
  resourceTypes: ["azurerm_kubernetes_cluster", "azurerm_kubernetes_cluster_node_pool"],
  controls: ["NOR-AVA-03"],
  checkov: [],
  rationale: "with two nodes an upgrade and a fault together leave none",
  remediation: "set min_count, or node_count, to 3 or more",
  references: ["https://learn.microsoft.com/azure/aks/reliability-availability-zones-overview"],
  evaluate: (pool) => {
    if (!isProduction(pool)) return notApplicable;
    const at = pool.type === cluster ? "default_node_pool." : "";
    const scales = String(pool.get(`${at}auto_scaling_enabled`)) === "true";
    return mustBeAtLeast(pool, `${at}${scales ? "min_count" : "node_count"}`, 3);
  },
};
