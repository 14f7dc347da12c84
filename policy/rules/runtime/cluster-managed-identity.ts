import { mustHaveNoBlock } from "../../blocks";
import type { Rule } from "../../model";

export const clusterManagedIdentity: Rule = {
  id: "runtime/cluster-managed-identity",
  title: "a cluster manages its machines with an identity, without a secret",
  severity: "medium",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-AUT-03"],
  checkov: [],
  rationale: "the secret of a service principal runs out, or away",
  remediation: "write identity instead of service_principal",
  references: ["https://learn.microsoft.com/azure/aks/use-managed-identity"],
  evaluate: (cluster) => mustHaveNoBlock(cluster, "service_principal"),
};
