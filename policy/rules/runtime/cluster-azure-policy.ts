import { mustBe, type Rule } from "../../model";

export const clusterAzurePolicy: Rule = {
  id: "runtime/cluster-azure-policy",
  title: "a cluster lets Azure Policy say what may run in it",
  severity: "medium",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-RES-05"],
  checkov: ["CKV_AZURE_116"],
  rationale: "a pod that may do everything on its node is started, and nothing says no",
  remediation: "set azure_policy_enabled to true",
  references: ["https://learn.microsoft.com/azure/governance/policy/concepts/policy-for-kubernetes"],
  evaluate: (resource) => mustBe(resource, "azure_policy_enabled", true),
};
