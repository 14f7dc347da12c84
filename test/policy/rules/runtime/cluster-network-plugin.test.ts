import { clusterNetworkPlugin } from "../../../../policy/rules/runtime/cluster-network-plugin";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterNetworkPlugin, goodCluster, "azurerm_kubernetes_cluster.c", [
  [
    "fails network_profile.network_plugin kubenet",
    { "network_profile.network_plugin": "kubenet" },
    fails("network_profile.network_plugin", "kubenet", "azure"),
  ],
  ["fails what is not written", { "network_profile.network_plugin": undefined }, fails("network_profile.network_plugin", undefined, "azure")],
  ["cannot tell a variable", { "network_profile.network_plugin": computed }, unknown("network_profile.network_plugin")],
]);
