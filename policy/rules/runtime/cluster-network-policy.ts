import { all, mustBe, type Rule } from "../../model";

export const clusterNetworkPolicy: Rule = {
  id: "runtime/cluster-network-policy",
  title: "a cluster can say which pod talks to which",
  severity: "medium",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-NET-10"],
  checkov: ["CKV_AZURE_7", "CKV2_AZURE_29"],
  rationale: "without policies every pod of every service owner reaches every other",
  remediation: "write network_profile with network_plugin azure and network_policy cilium",
  references: ["https://learn.microsoft.com/azure/aks/use-network-policies"],
  evaluate: (cluster) =>
    all(mustBe(cluster, "network_profile.network_plugin", "azure"), mustBe(cluster, "network_profile.network_policy", "cilium", "calico", "azure")),
};
