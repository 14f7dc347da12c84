import { all, mustBeAtLeast, mustBeList, notApplicable, type Rule } from "../../model";
import { isProduction } from "../governance/production";
import { hasZones } from "../governance/region";

const cluster = "azurerm_kubernetes_cluster";

export const clusterZones: Rule = {
  id: "runtime/cluster-zones",
  title: "the nodes of a cluster of production are three or more, in all zones where there are zones",
  severity: "high",
  resourceTypes: ["azurerm_kubernetes_cluster", "azurerm_kubernetes_cluster_node_pool"],
  controls: ["NOR-AVA-01", "NOR-AVA-03"],
  checkov: [],
  rationale: "a zone that is lost must not take every node",
  remediation: "set zones to 1, 2 and 3 and min_count, or node_count, to 3 or more",
  references: ["https://learn.microsoft.com/azure/aks/availability-zones-overview"],
  evaluate: (pool, graph) => {
    if (!isProduction(pool)) return notApplicable;
    const at = pool.type === cluster ? "default_node_pool." : "";
    const scales = String(pool.get(`${at}auto_scaling_enabled`)) === "true";
    const count = mustBeAtLeast(pool, `${at}${scales ? "min_count" : "node_count"}`, 3);
    const places = [pool, ...graph.targets(pool, "kubernetes_cluster_id")];
    return places.every(hasZones) ? all(mustBeList(pool, `${at}zones`, ["1", "2", "3"]), count) : count;
  },
};
