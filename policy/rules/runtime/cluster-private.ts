import { mustBe, type Rule } from "../../model";

export const clusterPrivate: Rule = {
  id: "runtime/cluster-private",
  title: "a cluster's API is on a private network alone",
  severity: "high",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-NET-09"],
  checkov: ["CKV_AZURE_115"],
  rationale: "who reaches the API of a cluster tries it",
  remediation: "set private_cluster_enabled to true",
  references: ["https://learn.microsoft.com/azure/aks/private-clusters"],
  evaluate: (resource) => mustBe(resource, "private_cluster_enabled", true),
};
