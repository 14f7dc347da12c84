import { notApplicable, type Resource, type Rule } from "../../model";
import { stays } from "../../plan/gone";
import { amount, type Grade, notLess } from "../../plan/grades";
import { bothOf } from "../../plan/sides";

export const nodePoolKept: Rule = {
  id: "plan/node-pool-kept",
  title: "a cluster keeps its nodes: no pool goes, and no count of one is lowered",
  severity: "high",
  resourceTypes: ["azurerm_kubernetes_cluster", "azurerm_kubernetes_cluster_node_pool"],
  subject: "change",
  controls: ["NOR-RES-02", "NOR-AVA-03"],
  checkov: [],
  rationale: "min_count is what runs when a zone is lost or everybody comes at once, and max_count how far it can grow",
  remediation:
    "leave min_count, max_count and the pool as they were; where they are known to be too much, record an exception with the demand that was measured",
  references: ["https://learn.microsoft.com/azure/aks/cluster-autoscaler-overview"],
  evaluate: (resource, graph) => {
    const kept = resource.type === "azurerm_kubernetes_cluster" ? notApplicable : stays(resource, graph, "kubernetes_cluster_id");
    if (kept.state === "fail" || kept.state === "unknown") return kept;
    // What the autoscaler counts is not what the configuration says.
    const scales = (side?: Resource) => [side?.get("auto_scaling_enabled"), side?.get("default_node_pool.auto_scaling_enabled")].includes(true);
    const sides = bothOf(resource);
    const byHand = scales(sides?.before) && scales(sides?.after) ? [] : [counts("node_count")];
    return notLess(resource, [counts("min_count"), counts("max_count"), ...byHand]);
  },
};

function counts(attribute: string): Grade {
  return { path: new RegExp(`^(?:default_node_pool\\.)?${attribute}$`), rank: amount };
}
