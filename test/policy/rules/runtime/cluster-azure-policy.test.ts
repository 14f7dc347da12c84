import { clusterAzurePolicy } from "../../../../policy/rules/runtime/cluster-azure-policy";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterAzurePolicy, goodCluster, "azurerm_kubernetes_cluster.c", [
  ["fails azure_policy_enabled false", { azure_policy_enabled: false }, fails("azure_policy_enabled", false, "true")],
  ["fails azurerm's default", { azure_policy_enabled: undefined }, fails("azure_policy_enabled", false, "true")],
  ["cannot tell a variable", { azure_policy_enabled: computed }, unknown("azure_policy_enabled")],
]);
