import { mustBeList, notApplicable, type Rule } from "../../model";
import { isProduction } from "../governance/production";
import { hasZones } from "../governance/region";

const cluster = "azurerm_kubernetes_cluster";

export const clusterZones: Rule = {
  id: "runtime/cluster-zones",
  title: "the nodes of a cluster of production stand in all zones where there are zones",
  severity: "high",
  resourceTypes: ["azurerm_kubernetes_cluster", "azurerm_kubernetes_cluster_node_pool"],
  controls: ["NOR-AVA-01"],
  checkov: [],
  rationale: "a zone that is lost must not take every node",
  remediation: "set zones to 1, 2 and 3",
  references: ["https://learn.microsoft.com/azure/aks/availability-zones-overview"],
  evaluate: (pool, graph) => {
    const places = [pool, ...graph.targets(pool, "kubernetes_cluster_id")];
    if (!isProduction(pool) || !places.every(hasZones)) return notApplicable;
    return mustBeList(pool, pool.type === cluster ? "default_node_pool.zones" : "zones", ["1", "2", "3"]);
  },
};
