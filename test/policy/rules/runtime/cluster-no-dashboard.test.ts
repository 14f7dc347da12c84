import { pass } from "../../../../policy/model";
import { clusterNoDashboard } from "../../../../policy/rules/runtime/cluster-no-dashboard";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterNoDashboard, goodCluster, "azurerm_kubernetes_cluster.c", [
  [
    "fails a dashboard, as azurerm 2 could write it",
    { addon_profile: { kube_dashboard: { enabled: true } } },
    fails("addon_profile.kube_dashboard.enabled", true, "not true"),
  ],
  ["takes one that is off", { addon_profile: { kube_dashboard: { enabled: false } } }, pass],
  ["cannot tell a variable", { addon_profile: { kube_dashboard: { enabled: computed } } }, unknown("addon_profile.kube_dashboard.enabled")],
]);
