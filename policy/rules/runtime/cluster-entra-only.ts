import { all, mustBe, type Rule } from "../../model";

export const clusterEntraOnly: Rule = {
  id: "runtime/cluster-entra-only",
  title: "a cluster knows identities of Entra ID alone, and Azure's roles say what they may",
  severity: "high",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-AUT-07", "NOR-AUT-01"],
  checkov: ["CKV_AZURE_5", "CKV_AZURE_141"],
  rationale: "the certificate of a local administrator opens everything, cannot be taken back and tells nobody who used it",
  remediation: "set local_account_disabled to true, and azure_rbac_enabled in azure_active_directory_role_based_access_control",
  references: ["https://learn.microsoft.com/azure/aks/manage-azure-rbac"],
  evaluate: (cluster) =>
    all(
      mustBe(cluster, "local_account_disabled", true),
      mustBe(cluster, "role_based_access_control_enabled", true),
      mustBe(cluster, "azure_active_directory_role_based_access_control.azure_rbac_enabled", true),
    ),
};
