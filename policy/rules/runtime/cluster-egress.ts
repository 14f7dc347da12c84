import { mustBe, type Rule } from "../../model";

export const clusterEgress: Rule = {
  id: "runtime/cluster-egress",
  title: "what leaves a cluster goes the way that its network says",
  severity: "medium",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "pods go out by a public address of their own, past the firewall",
  remediation: "set outbound_type to userDefinedRouting in network_profile, with a route to the firewall",
  references: ["https://learn.microsoft.com/azure/aks/egress-outboundtype"],
  evaluate: (resource) => mustBe(resource, "network_profile.outbound_type", "userDefinedRouting", "none"),
};
