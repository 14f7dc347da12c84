import { clusterEgress } from "../../../../policy/rules/runtime/cluster-egress";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterEgress, goodCluster, "azurerm_kubernetes_cluster.c", [
  [
    "fails network_profile.outbound_type loadBalancer",
    { "network_profile.outbound_type": "loadBalancer" },
    fails("network_profile.outbound_type", "loadBalancer", "userDefinedRouting or none"),
  ],
  [
    "fails azurerm's default",
    { "network_profile.outbound_type": undefined },
    fails("network_profile.outbound_type", "loadBalancer", "userDefinedRouting or none"),
  ],
  ["cannot tell a variable", { "network_profile.outbound_type": computed }, unknown("network_profile.outbound_type")],
]);
