import { mustBe, type Rule } from "../../model";

export const clusterNetworkPlugin: Rule = {
  id: "runtime/cluster-network-plugin",
  title: "the pods of a cluster have addresses that security groups and the firewall know",
  severity: "medium",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-NET-10"],
  checkov: ["CKV2_AZURE_29"],
  rationale: "behind the address of a node nobody sees which pod it was",
  remediation: "set network_plugin to azure in network_profile",
  references: ["https://learn.microsoft.com/azure/aks/concepts-network-cni-overview"],
  evaluate: (resource) => mustBe(resource, "network_profile.network_plugin", "azure"),
};
