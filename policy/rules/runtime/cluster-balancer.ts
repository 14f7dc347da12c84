import { mustBe, type Rule } from "../../model";

export const clusterBalancer: Rule = {
  id: "runtime/cluster-balancer",
  title: "the load balancer of a cluster is of the sku that is closed until it is opened",
  severity: "low",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-NET-07"],
  checkov: [],
  rationale: "a load balancer of the basic sku is open from its first day, knows no zones and is retired",
  remediation: "set load_balancer_sku to standard, or leave it out",
  references: ["https://learn.microsoft.com/azure/aks/load-balancer-standard"],
  evaluate: (resource) => mustBe(resource, "network_profile.load_balancer_sku", "standard"),
};
