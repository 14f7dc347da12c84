import { pass } from "../../../../policy/model";
import { clusterNoPublicIngress } from "../../../../policy/rules/runtime/cluster-no-public-ingress";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterNoPublicIngress, goodCluster, "azurerm_kubernetes_cluster.c", [
  [
    "fails a gateway to the internet",
    { service_mesh_profile: { mode: "Istio", revisions: ["asm-1-25"], external_ingress_gateway_enabled: true } },
    fails("service_mesh_profile.external_ingress_gateway_enabled", true, "not true"),
  ],
  [
    "fails azurerm's default controller",
    { web_app_routing: { dns_zone_ids: [] } },
    fails("web_app_routing.default_nginx_controller", "AnnotationControlled", "Internal or None"),
  ],
  ["takes one inside", { web_app_routing: { default_nginx_controller: "Internal" } }, pass],
  ["cannot tell a variable", { web_app_routing: { default_nginx_controller: computed } }, unknown("web_app_routing.default_nginx_controller")],
]);
