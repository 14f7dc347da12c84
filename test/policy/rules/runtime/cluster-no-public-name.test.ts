import { pass } from "../../../../policy/model";
import { clusterNoPublicName } from "../../../../policy/rules/runtime/cluster-no-public-name";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterNoPublicName, goodCluster, "azurerm_kubernetes_cluster.c", [
  [
    "fails private_cluster_public_fqdn_enabled true",
    { private_cluster_public_fqdn_enabled: true },
    fails("private_cluster_public_fqdn_enabled", true, "false"),
  ],
  ["takes azurerm's default", { private_cluster_public_fqdn_enabled: undefined }, pass],
  ["cannot tell a variable", { private_cluster_public_fqdn_enabled: computed }, unknown("private_cluster_public_fqdn_enabled")],
]);
