import { clusterNoLocalAccount } from "../../../../policy/rules/runtime/cluster-no-local-account";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterNoLocalAccount, goodCluster, "azurerm_kubernetes_cluster.c", [
  ["fails local_account_disabled false", { local_account_disabled: false }, fails("local_account_disabled", false, "true")],
  ["fails azurerm's default", { local_account_disabled: undefined }, fails("local_account_disabled", false, "true")],
  ["cannot tell a variable", { local_account_disabled: computed }, unknown("local_account_disabled")],
]);
