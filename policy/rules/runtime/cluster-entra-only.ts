import { mustBe, type Rule } from "../../model";

export const clusterEntraOnly: Rule = {
  id: "runtime/cluster-entra-only",
  title: "what identities of Entra ID may do in a cluster is said by roles of Azure",
  severity: "high",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-AUT-07", "NOR-AUT-01"],
  checkov: [],
  rationale: "who may do what stands in the cluster alone, where nobody reviews it and nobody is taken out",
  remediation: "set azure_rbac_enabled to true in azure_active_directory_role_based_access_control",
  references: ["https://learn.microsoft.com/azure/aks/manage-azure-rbac"],
  evaluate: (resource) => mustBe(resource, "azure_active_directory_role_based_access_control.azure_rbac_enabled", true),
};
