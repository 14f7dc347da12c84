import { pass } from "../../../../policy/model";
import { clusterBalancer } from "../../../../policy/rules/runtime/cluster-balancer";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterBalancer, goodCluster, "azurerm_kubernetes_cluster.c", [
  [
    "fails network_profile.load_balancer_sku basic",
    { "network_profile.load_balancer_sku": "basic" },
    fails("network_profile.load_balancer_sku", "basic", "standard"),
  ],
  ["takes azurerm's default", { "network_profile.load_balancer_sku": undefined }, pass],
  ["cannot tell a variable", { "network_profile.load_balancer_sku": computed }, unknown("network_profile.load_balancer_sku")],
]);
