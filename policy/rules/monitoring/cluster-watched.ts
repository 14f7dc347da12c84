import { referringEach } from "../../each-instance";
import { pass, type Rule, unresolved } from "../../model";
import { logged } from "./logged";

const association = "azurerm_monitor_data_collection_rule_association";

export const clusterWatched: Rule = {
  id: "monitoring/cluster-watched",
  title: "what runs in a cluster is watched",
  severity: "medium",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-LOG-01"],
  checkov: ["CKV_AZURE_4"],
  rationale: "a container that does what it should not leaves its traces inside of the cluster, and is gone after a restart",
  remediation:
    "write oms_agent with a workspace, or add an azurerm_monitor_data_collection_rule_association or an azurerm_monitor_diagnostic_setting for the cluster",
  references: ["https://learn.microsoft.com/azure/aks/monitor-aks"],
  evaluate: (cluster, graph) => {
    if (referringEach(cluster, graph, association, "target_resource_id").length > 0) return pass;
    const agent = cluster.blocks("oms_agent");
    if (agent !== unresolved && agent.some((block) => (block.get("log_analytics_workspace_id") ?? "") !== "")) return pass;
    // Before 3.0 the agent was an add-on.
    if (String(cluster.get("addon_profile.oms_agent.enabled")) === "true") return pass;
    const verdict = logged(cluster, graph);
    if (verdict.state === "pass" || agent !== unresolved) return verdict;
    return { state: "unknown", attribute: "oms_agent", why: "a dynamic block may or may not make it" };
  },
};
