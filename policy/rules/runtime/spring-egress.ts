import { mustBe, type Rule } from "../../model";

export const springEgress: Rule = {
  id: "runtime/spring-egress",
  title: "what leaves Spring Apps goes the way that its network says",
  severity: "low",
  resourceTypes: ["azurerm_spring_cloud_service"],
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "applications go out by a public address of their own, past the firewall",
  remediation: "set outbound_type to userDefinedRouting in network",
  references: ["https://learn.microsoft.com/azure/spring-apps/basic-standard/how-to-create-user-defined-route-instance"],
  evaluate: (resource) => mustBe(resource, "network.outbound_type", "userDefinedRouting"),
};
