import { pass } from "../../../../policy/model";
import { clusterRbac } from "../../../../policy/rules/runtime/cluster-rbac";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterRbac, goodCluster, "azurerm_kubernetes_cluster.c", [
  ["fails role_based_access_control_enabled false", { role_based_access_control_enabled: false }, fails("role_based_access_control_enabled", false, "true")],
  ["takes azurerm's default", { role_based_access_control_enabled: undefined }, pass],
  ["cannot tell a variable", { role_based_access_control_enabled: computed }, unknown("role_based_access_control_enabled")],
]);
