import { mustBe, type Rule } from "../../model";

export const registryCopyAudited: Rule = {
  id: "runtime/registry-copy-audited",
  title: "a registry on site tells who took what",
  severity: "low",
  resourceTypes: ["azurerm_container_connected_registry"],
  controls: ["NOR-LOG-01"],
  checkov: [],
  rationale: "what leaves on site is seen by nobody",
  remediation: "set audit_log_enabled to true",
  references: ["https://learn.microsoft.com/azure/container-registry/intro-connected-registry"],
  evaluate: (resource) => mustBe(resource, "audit_log_enabled", true),
};
