import { notApplicable } from "../../../../policy/model";
import { clusterMonitoringIdentity } from "../../../../policy/rules/runtime/cluster-monitoring-identity";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterMonitoringIdentity, goodCluster, "azurerm_kubernetes_cluster.c", [
  ["fails a key", { "oms_agent.msi_auth_for_monitoring_enabled": false }, fails("oms_agent.msi_auth_for_monitoring_enabled", false, "true")],
  ["fails what is not written", { "oms_agent.msi_auth_for_monitoring_enabled": undefined }, fails("oms_agent.msi_auth_for_monitoring_enabled", false, "true")],
  ["is not about a cluster without the agent", { oms_agent: undefined }, notApplicable],
  ["cannot tell a variable", { "oms_agent.msi_auth_for_monitoring_enabled": computed }, unknown("oms_agent.msi_auth_for_monitoring_enabled")],
]);
