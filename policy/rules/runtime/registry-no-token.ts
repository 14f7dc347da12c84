import { mustBe, type Rule } from "../../model";

export const registryNoToken: Rule = {
  id: "runtime/registry-no-token",
  title: "a container registry gives out no passwords by name",
  severity: "medium",
  resourceTypes: ["azurerm_container_registry_token"],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "a token is a password without a person, and opens the registry to whoever has it",
  remediation: "give identities roles on the registry, and set enabled to false",
  references: ["https://learn.microsoft.com/azure/container-registry/container-registry-token-based-repository-permissions"],
  evaluate: (resource) => mustBe(resource, "enabled", false),
};
