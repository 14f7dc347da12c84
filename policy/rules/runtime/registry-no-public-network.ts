import { mustBe, type Rule } from "../../model";

export const registryNoPublicNetwork: Rule = {
  id: "runtime/registry-no-public-network",
  title: "a container registry has no public endpoint",
  severity: "critical",
  resourceTypes: ["azurerm_container_registry"],
  controls: ["NOR-NET-01"],
  checkov: ["CKV_AZURE_139"],
  rationale: "who can push an image runs code in every cluster that pulls it",
  remediation: "set public_network_access_enabled to false",
  references: ["https://learn.microsoft.com/azure/container-registry/container-registry-access-selected-networks"],
  evaluate: (resource) => mustBe(resource, "public_network_access_enabled", false),
};
