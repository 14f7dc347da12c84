import { mustBe, type Rule } from "../../model";

export const openshiftPrivate: Rule = {
  id: "runtime/openshift-private",
  title: "the API of OpenShift is on a private network alone",
  severity: "high",
  resourceTypes: ["azurerm_redhat_openshift_cluster"],
  controls: ["NOR-NET-09"],
  checkov: [],
  rationale: "who reaches the API of a cluster tries it",
  remediation: "set visibility to Private in api_server_profile",
  references: ["https://learn.microsoft.com/azure/openshift/howto-create-private-cluster-4x"],
  evaluate: (resource) => mustBe(resource, "api_server_profile.visibility", "Private"),
};
