import { mustBe, type Rule } from "../../model";

export const clusterRbac: Rule = {
  id: "runtime/cluster-rbac",
  title: "a cluster asks what each caller may do",
  severity: "high",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-AUT-07"],
  checkov: ["CKV_AZURE_5"],
  rationale: "without roles every pod and every person may do everything",
  remediation: "set role_based_access_control_enabled to true, or leave it out",
  references: ["https://learn.microsoft.com/azure/aks/concepts-identity"],
  evaluate: (resource) => mustBe(resource, "role_based_access_control_enabled", true),
};
