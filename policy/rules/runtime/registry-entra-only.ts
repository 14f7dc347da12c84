import { all, mustBe, type Rule } from "../../model";

export const registryEntraOnly: Rule = {
  id: "runtime/registry-entra-only",
  title: "a container registry knows identities of Entra ID alone",
  severity: "critical",
  resourceTypes: ["azurerm_container_registry"],
  controls: ["NOR-AUT-01", "NOR-AUT-08"],
  checkov: ["CKV_AZURE_137", "CKV_AZURE_138"],
  rationale: "the admin account is one password for everybody, and an anonymous pull needs none",
  remediation: "set admin_enabled and anonymous_pull_enabled to false",
  references: ["https://learn.microsoft.com/azure/container-registry/container-registry-authentication"],
  evaluate: (registry) => all(mustBe(registry, "admin_enabled", false), mustBe(registry, "anonymous_pull_enabled", false)),
};
