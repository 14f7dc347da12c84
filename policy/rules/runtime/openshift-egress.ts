import { mustBe, type Rule } from "../../model";

export const openshiftEgress: Rule = {
  id: "runtime/openshift-egress",
  title: "what leaves OpenShift goes the way that its network says",
  severity: "medium",
  resourceTypes: ["azurerm_redhat_openshift_cluster"],
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "pods go out by a public address of their own, past the firewall",
  remediation: "set outbound_type to UserDefinedRouting in network_profile",
  references: ["https://learn.microsoft.com/azure/openshift/howto-create-private-cluster-4x"],
  evaluate: (resource) => mustBe(resource, "network_profile.outbound_type", "UserDefinedRouting"),
};
