import { notApplicable } from "../../../../policy/model";
import { clusterNodeCount } from "../../../../policy/rules/runtime/cluster-node-count";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterNodeCount, goodCluster, "azurerm_kubernetes_cluster.c", [
  ["fails two nodes", { "default_node_pool.min_count": 2 }, fails("default_node_pool.min_count", 2, "3 or more")],
  ["counts what does not scale", { "default_node_pool.auto_scaling_enabled": false }, fails("default_node_pool.node_count", undefined, "3 or more")],
  ["is about production alone", { "tags.finops_environment": "at22", "default_node_pool.min_count": 1 }, notApplicable],
  ["cannot tell a variable", { "default_node_pool.min_count": computed }, unknown("default_node_pool.min_count")],
]);

describeRule(clusterNodeCount, goodCluster, "azurerm_kubernetes_cluster_node_pool.p", [
  ["fails two nodes", { node_count: 2 }, fails("node_count", 2, "3 or more")],
]);
