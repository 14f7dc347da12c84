import { clusterNetworkPolicy } from "../../../../policy/rules/runtime/cluster-network-policy";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { cluster, goodCluster } from "../../support/good-cluster";

describeRule(clusterNetworkPolicy, goodCluster, cluster, [
  ["fails network_plugin kubenet", { "network_profile.network_plugin": "kubenet" }, fails("network_profile.network_plugin", "kubenet", "azure")],
  ["cannot tell network_plugin from a variable", { "network_profile.network_plugin": computed }, unknown("network_profile.network_plugin")],
  ["fails no policy", { "network_profile.network_policy": undefined }, fails("network_profile.network_policy", undefined, "cilium or calico or azure")],
  ["fails no profile", { network_profile: undefined }, fails("network_profile.network_plugin", undefined, "azure")],
]);
