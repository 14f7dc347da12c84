import { mustBe, type Rule } from "../../model";

export const clusterNetworkPolicy: Rule = {
  id: "runtime/cluster-network-policy",
  title: "a cluster can say which pod talks to which",
  severity: "medium",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-NET-10"],
  checkov: ["CKV_AZURE_7"],
  rationale: "without policies every pod of every service owner reaches every other",
  remediation: "set network_policy to cilium in network_profile",
  references: ["https://learn.microsoft.com/azure/aks/use-network-policies"],
  evaluate: (resource) => mustBe(resource, "network_profile.network_policy", "cilium", "calico", "azure"),
};
