import { all, type Rule } from "../../model";
import { everywhere, mustNotBe } from "../network/blocks";

export const clusterNoPublicIngress: Rule = {
  id: "runtime/cluster-no-public-ingress",
  title: "a cluster makes no way in from the internet by itself",
  severity: "medium",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-NET-08"],
  checkov: [],
  rationale: "a service is reached from everywhere, past the gateway and its firewall",
  remediation: "set default_nginx_controller of web_app_routing to Internal or None, and external_ingress_gateway_enabled of service_mesh_profile to false",
  references: ["https://learn.microsoft.com/azure/aks/app-routing-nginx-configuration"],
  evaluate: (cluster) =>
    all(
      mustNotBe(cluster, "service_mesh_profile.external_ingress_gateway_enabled", true),
      everywhere(cluster, "web_app_routing.default_nginx_controller", "Internal", "None"),
    ),
};
