import { all, mustBe, type Rule } from "../../model";

export const clusterWorkloadIdentity: Rule = {
  id: "runtime/cluster-workload-identity",
  title: "what runs in a cluster signs in with an identity of its own, without a secret",
  severity: "high",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-AUT-07", "NOR-AUT-03"],
  checkov: [],
  rationale: "without it secrets lie in the cluster, and every pod of a node has the node's identity",
  remediation: "set oidc_issuer_enabled and workload_identity_enabled to true",
  references: ["https://learn.microsoft.com/azure/aks/workload-identity-overview"],
  evaluate: (cluster) => all(mustBe(cluster, "oidc_issuer_enabled", true), mustBe(cluster, "workload_identity_enabled", true)),
};
