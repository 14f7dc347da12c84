import { all, mustBe, type Rule } from "../../model";

export const registryNoPublicNetwork: Rule = {
  id: "runtime/registry-no-public-network",
  title: "a container registry has no public endpoint, and lets nothing be exported",
  severity: "critical",
  resourceTypes: ["azurerm_container_registry"],
  controls: ["NOR-NET-01", "NOR-NET-13"],
  checkov: ["CKV_AZURE_139"],
  rationale: "who can push an image runs code in every cluster that pulls it",
  remediation: "set public_network_access_enabled and export_policy_enabled to false",
  references: ["https://learn.microsoft.com/azure/container-registry/data-loss-prevention"],
  evaluate: (registry) => all(mustBe(registry, "public_network_access_enabled", false), mustBe(registry, "export_policy_enabled", false)),
};
