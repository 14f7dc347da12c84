import { pass } from "../../../../policy/model";
import { clusterOsDisks } from "../../../../policy/rules/runtime/cluster-os-disks";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterOsDisks, goodCluster, "azurerm_kubernetes_cluster.c", [
  [
    "cannot tell a variable",
    { disk_encryption_set_id: undefined, "default_node_pool.os_disk_type": computed, "azurerm_kubernetes_cluster_node_pool.p.os_disk_type": "Ephemeral" },
    unknown("default_node_pool.os_disk_type"),
  ],
  [
    "takes disks that end with the node",
    { disk_encryption_set_id: undefined, "default_node_pool.os_disk_type": "Ephemeral", "azurerm_kubernetes_cluster_node_pool.p.os_disk_type": "Ephemeral" },
    pass,
  ],
  [
    "fails azurerm's default without a key of ours",
    { disk_encryption_set_id: undefined, "azurerm_kubernetes_cluster_node_pool.p.os_disk_type": "Ephemeral" },
    fails("default_node_pool.os_disk_type", "Managed", "Ephemeral"),
  ],
]);

describeRule(clusterOsDisks, goodCluster, "azurerm_kubernetes_cluster_node_pool.p", [
  ["fails azurerm's default in a cluster that nobody knows", { kubernetes_cluster_id: computed }, fails("os_disk_type", "Managed", "Ephemeral")],
  ["takes disks that end with the node", { kubernetes_cluster_id: computed, os_disk_type: "Ephemeral" }, pass],
]);
