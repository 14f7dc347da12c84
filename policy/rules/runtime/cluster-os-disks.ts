import { mustBe, pass, type Rule } from "../../model";
import { refersTo } from "../network/blocks";

const cluster = "azurerm_kubernetes_cluster";

export const clusterOsDisks: Rule = {
  id: "runtime/cluster-os-disks",
  title: "the system disks of nodes end with the node, or are under a key of ours",
  severity: "low",
  resourceTypes: ["azurerm_kubernetes_cluster", "azurerm_kubernetes_cluster_node_pool"],
  controls: ["NOR-ENC-03"],
  checkov: ["CKV_AZURE_226"],
  rationale: "what a node wrote lies on a disk under somebody else's key, after the node is gone",
  remediation: "set os_disk_type to Ephemeral, or disk_encryption_set_id of the cluster",
  references: ["https://learn.microsoft.com/azure/aks/concepts-storage"],
  evaluate: (pool, graph) => {
    const type = mustBe(pool, pool.type === cluster ? "default_node_pool.os_disk_type" : "os_disk_type", "Ephemeral");
    const clusters = pool.type === cluster ? [pool] : graph.targets(pool, "kubernetes_cluster_id");
    const keyed = clusters.some((of) => refersTo(of, graph, "disk_encryption_set_id").state === "pass");
    return keyed && type.state !== "pass" ? pass : type;
  },
};
