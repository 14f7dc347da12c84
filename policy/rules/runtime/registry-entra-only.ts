import { mustBe, type Rule } from "../../model";

export const registryEntraOnly: Rule = {
  id: "runtime/registry-entra-only",
  title: "a container registry has no administrator with a password",
  severity: "critical",
  resourceTypes: ["azurerm_container_registry"],
  controls: ["NOR-AUT-01"],
  checkov: ["CKV_AZURE_137"],
  rationale: "the admin account is one password for everybody, and tells nobody who used it",
  remediation: "set admin_enabled to false, or leave it out",
  references: ["https://learn.microsoft.com/azure/container-registry/container-registry-authentication"],
  evaluate: (resource) => mustBe(resource, "admin_enabled", false),
};
