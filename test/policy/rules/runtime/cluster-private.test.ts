import { clusterPrivate } from "../../../../policy/rules/runtime/cluster-private";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterPrivate, goodCluster, "azurerm_kubernetes_cluster.c", [
  ["fails private_cluster_enabled false", { private_cluster_enabled: false }, fails("private_cluster_enabled", false, "true")],
  ["fails azurerm's default", { private_cluster_enabled: undefined }, fails("private_cluster_enabled", false, "true")],
  ["cannot tell a variable", { private_cluster_enabled: computed }, unknown("private_cluster_enabled")],
]);
