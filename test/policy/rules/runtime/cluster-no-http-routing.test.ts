import { pass } from "../../../../policy/model";
import { clusterNoHttpRouting } from "../../../../policy/rules/runtime/cluster-no-http-routing";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterNoHttpRouting, goodCluster, "azurerm_kubernetes_cluster.c", [
  ["fails the add-on", { http_application_routing_enabled: true }, fails("http_application_routing_enabled", true, "not true")],
  ["takes what is not written", { http_application_routing_enabled: undefined }, pass],
  ["cannot tell a variable", { http_application_routing_enabled: computed }, unknown("http_application_routing_enabled")],
]);
