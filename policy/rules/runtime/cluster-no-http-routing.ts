import type { Rule } from "../../model";
import { mustNotBe } from "../network/blocks";

export const clusterNoHttpRouting: Rule = {
  id: "runtime/cluster-no-http-routing",
  title: "a cluster publishes nothing by the add-on for trials",
  severity: "medium",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-NET-08"],
  checkov: ["CKV_AZURE_246"],
  rationale: "the add-on gives every service a public name without encryption, past the gateway",
  remediation: "set http_application_routing_enabled to false, or leave it out",
  references: ["https://learn.microsoft.com/azure/aks/http-application-routing"],
  evaluate: (cluster) => mustNotBe(cluster, "http_application_routing_enabled", true),
};
