import { mustBe, type Rule } from "../../model";

export const openshiftNoPublicIngress: Rule = {
  id: "runtime/openshift-no-public-ingress",
  title: "a cluster of OpenShift makes no way in from the internet by itself",
  severity: "high",
  resourceTypes: ["azurerm_redhat_openshift_cluster"],
  controls: ["NOR-NET-08"],
  checkov: [],
  rationale: "a service is reached from everywhere, past the gateway and its firewall",
  remediation: "set visibility to Private in ingress_profile",
  references: ["https://learn.microsoft.com/azure/openshift/howto-create-private-cluster-4x"],
  evaluate: (resource) => mustBe(resource, "ingress_profile.visibility", "Private"),
};
