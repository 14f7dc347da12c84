import { clusterNetworkPolicy } from "../../../../policy/rules/runtime/cluster-network-policy";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterNetworkPolicy, goodCluster, "azurerm_kubernetes_cluster.c", [
  [
    "fails network_profile.network_policy none",
    { "network_profile.network_policy": "none" },
    fails("network_profile.network_policy", "none", "cilium or calico or azure"),
  ],
  [
    "fails what is not written",
    { "network_profile.network_policy": undefined },
    fails("network_profile.network_policy", undefined, "cilium or calico or azure"),
  ],
  ["cannot tell a variable", { "network_profile.network_policy": computed }, unknown("network_profile.network_policy")],
  ["fails no profile", { network_profile: undefined }, fails("network_profile.network_policy", undefined, "cilium or calico or azure")],
]);
