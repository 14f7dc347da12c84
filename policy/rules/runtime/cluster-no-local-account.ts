import { mustBe, type Rule } from "../../model";

export const clusterNoLocalAccount: Rule = {
  id: "runtime/cluster-no-local-account",
  title: "a cluster has no local administrator",
  severity: "high",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-AUT-01", "NOR-AUT-07"],
  checkov: ["CKV_AZURE_141"],
  rationale: "the certificate of a local administrator opens everything, cannot be taken back and tells nobody who used it",
  remediation: "set local_account_disabled to true",
  references: ["https://learn.microsoft.com/azure/aks/manage-local-accounts-managed-azure-ad"],
  evaluate: (resource) => mustBe(resource, "local_account_disabled", true),
};
