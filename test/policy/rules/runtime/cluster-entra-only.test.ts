import { clusterEntraOnly } from "../../../../policy/rules/runtime/cluster-entra-only";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterEntraOnly, goodCluster, "azurerm_kubernetes_cluster.c", [
  [
    "fails azure_active_directory_role_based_access_control.azure_rbac_enabled false",
    { "azure_active_directory_role_based_access_control.azure_rbac_enabled": false },
    fails("azure_active_directory_role_based_access_control.azure_rbac_enabled", false, "true"),
  ],
  [
    "fails azurerm's default",
    { "azure_active_directory_role_based_access_control.azure_rbac_enabled": undefined },
    fails("azure_active_directory_role_based_access_control.azure_rbac_enabled", false, "true"),
  ],
  [
    "cannot tell a variable",
    { "azure_active_directory_role_based_access_control.azure_rbac_enabled": computed },
    unknown("azure_active_directory_role_based_access_control.azure_rbac_enabled"),
  ],
  [
    "fails a cluster without Entra ID",
    { azure_active_directory_role_based_access_control: undefined },
    fails("azure_active_directory_role_based_access_control.azure_rbac_enabled", undefined, "true"),
  ],
]);
