import { pass } from "../../../../policy/model";
import { clusterScaleSets } from "../../../../policy/rules/runtime/cluster-scale-sets";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterScaleSets, goodCluster, "azurerm_kubernetes_cluster.c", [
  [
    "fails default_node_pool.type AvailabilitySet",
    { "default_node_pool.type": "AvailabilitySet" },
    fails("default_node_pool.type", "AvailabilitySet", "VirtualMachineScaleSets"),
  ],
  ["takes azurerm's default", { "default_node_pool.type": undefined }, pass],
  ["cannot tell a variable", { "default_node_pool.type": computed }, unknown("default_node_pool.type")],
]);
