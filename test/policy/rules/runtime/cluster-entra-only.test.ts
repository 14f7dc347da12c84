import { clusterEntraOnly } from "../../../../policy/rules/runtime/cluster-entra-only";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { cluster, goodCluster } from "../../support/good-cluster";

describeRule(clusterEntraOnly, goodCluster, cluster, [
  ["fails local_account_disabled false", { local_account_disabled: false }, fails("local_account_disabled", false, "true")],
  ["cannot tell local_account_disabled from a variable", { local_account_disabled: computed }, unknown("local_account_disabled")],
  ["fails role_based_access_control_enabled false", { role_based_access_control_enabled: false }, fails("role_based_access_control_enabled", false, "true")],
  [
    "cannot tell role_based_access_control_enabled from a variable",
    { role_based_access_control_enabled: computed },
    unknown("role_based_access_control_enabled"),
  ],
  [
    "fails azure_rbac_enabled false",
    { "azure_active_directory_role_based_access_control.azure_rbac_enabled": false },
    fails("azure_active_directory_role_based_access_control.azure_rbac_enabled", false, "true"),
  ],
  [
    "cannot tell azure_rbac_enabled from a variable",
    { "azure_active_directory_role_based_access_control.azure_rbac_enabled": computed },
    unknown("azure_active_directory_role_based_access_control.azure_rbac_enabled"),
  ],
  [
    "fails a cluster without Entra ID",
    { azure_active_directory_role_based_access_control: undefined },
    fails("azure_active_directory_role_based_access_control.azure_rbac_enabled", undefined, "true"),
  ],
]);
