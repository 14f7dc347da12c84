import { clusterDefender } from "../../../../policy/rules/runtime/cluster-defender";
import { describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterDefender, goodCluster, "azurerm_kubernetes_cluster.c", [
  ["fails without microsoft_defender", { microsoft_defender: undefined }, fails("microsoft_defender", undefined, "a block")],
  ["cannot tell a dynamic block", { microsoft_defender: undefined, dynamic: { microsoft_defender: {} } }, unknown("microsoft_defender")],
]);
