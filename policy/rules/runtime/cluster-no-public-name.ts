import { mustBe, type Rule } from "../../model";

export const clusterNoPublicName: Rule = {
  id: "runtime/cluster-no-public-name",
  title: "a private cluster's name is not told to the world",
  severity: "low",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-NET-09"],
  checkov: [],
  rationale: "the name tells everybody which address inside to look for",
  remediation: "set private_cluster_public_fqdn_enabled to false, or leave it out",
  references: ["https://learn.microsoft.com/azure/aks/private-clusters"],
  evaluate: (resource) => mustBe(resource, "private_cluster_public_fqdn_enabled", false),
};
