import { mustBe, notApplicable, type Rule } from "../../model";

export const scopeNotOverridden: Rule = {
  id: "storage/scope-not-overridden",
  title: "nobody chooses another encryption scope than that of the container",
  severity: "low",
  resourceTypes: ["azurerm_storage_container"],
  controls: ["NOR-ENC-03"],
  checkov: [],
  rationale: "whoever writes a blob can take it out of the reach of the key that its owner may withdraw",
  remediation: "set encryption_scope_override_enabled to false where default_encryption_scope is set",
  references: ["https://learn.microsoft.com/azure/storage/blobs/encryption-scope-overview"],
  evaluate: (container) =>
    (container.get("default_encryption_scope") ?? "") === "" ? notApplicable : mustBe(container, "encryption_scope_override_enabled", false),
};
