import { all, mustBe, type Rule } from "../../model";

export const clusterPrivate: Rule = {
  id: "runtime/cluster-private",
  title: "a cluster's API is on a private network alone, and nobody runs commands past it",
  severity: "high",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-NET-09"],
  checkov: ["CKV_AZURE_6", "CKV_AZURE_115"],
  rationale: "who reaches the API of a cluster tries it, and the portal's run command goes around the network",
  remediation: "set private_cluster_enabled to true, private_cluster_public_fqdn_enabled and run_command_enabled to false",
  references: ["https://learn.microsoft.com/azure/aks/private-clusters"],
  evaluate: (cluster) =>
    all(
      mustBe(cluster, "private_cluster_enabled", true),
      mustBe(cluster, "private_cluster_public_fqdn_enabled", false),
      mustBe(cluster, "run_command_enabled", false),
    ),
};
