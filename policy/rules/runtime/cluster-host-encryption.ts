import { mustBe, type Rule } from "../../model";

const cluster = "azurerm_kubernetes_cluster";

export const clusterHostEncryption: Rule = {
  id: "runtime/cluster-host-encryption",
  title: "the nodes of a cluster encrypt temporary disks and caches too",
  severity: "medium",
  resourceTypes: ["azurerm_kubernetes_cluster", "azurerm_kubernetes_cluster_node_pool"],
  controls: ["NOR-ENC-02"],
  checkov: ["CKV_AZURE_227"],
  rationale: "what a pod writes beside its volumes lies on the host in clear",
  remediation: "set host_encryption_enabled to true on the default node pool and on every other",
  references: ["https://learn.microsoft.com/azure/aks/enable-host-encryption"],
  evaluate: (pool) => mustBe(pool, pool.type === cluster ? "default_node_pool.host_encryption_enabled" : "host_encryption_enabled", true),
};
