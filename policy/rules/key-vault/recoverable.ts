import { all, mustBe, type Rule } from "../../model";

export const recoverable: Rule = {
  id: "key-vault/recoverable",
  title: "what is deleted from a key vault can be recovered for 90 days, and nobody can purge it",
  severity: "critical",
  resourceTypes: ["azurerm_key_vault"],
  controls: ["NOR-ENC-04"],
  checkov: ["CKV_AZURE_42", "CKV_AZURE_110", "CKV_AZURE_111"],
  rationale: "a lost key is lost data: everything encrypted with it is gone at the same moment",
  remediation: "set purge_protection_enabled to true and soft_delete_retention_days to 90",
  references: ["https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview"],
  evaluate: (vault) => all(mustBe(vault, "purge_protection_enabled", true), mustBe(vault, "soft_delete_retention_days", 90)),
};
