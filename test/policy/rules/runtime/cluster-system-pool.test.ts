import { clusterSystemPool } from "../../../../policy/rules/runtime/cluster-system-pool";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterSystemPool, goodCluster, "azurerm_kubernetes_cluster.c", [
  [
    "fails default_node_pool.only_critical_addons_enabled false",
    { "default_node_pool.only_critical_addons_enabled": false },
    fails("default_node_pool.only_critical_addons_enabled", false, "true"),
  ],
  [
    "fails azurerm's default",
    { "default_node_pool.only_critical_addons_enabled": undefined },
    fails("default_node_pool.only_critical_addons_enabled", false, "true"),
  ],
  ["cannot tell a variable", { "default_node_pool.only_critical_addons_enabled": computed }, unknown("default_node_pool.only_critical_addons_enabled")],
]);
