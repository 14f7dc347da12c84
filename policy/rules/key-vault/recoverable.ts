import { mustBe, type Rule } from "../../model";

export const recoverable: Rule = {
  id: "key-vault/recoverable",
  title: "nobody can purge what is deleted from a key vault",
  severity: "critical",
  resourceTypes: ["azurerm_key_vault", "azurerm_key_vault_managed_hardware_security_module"],
  controls: ["NOR-ENC-04"],
  checkov: ["CKV_AZURE_42", "CKV_AZURE_110"],
  rationale: "a lost key is lost data: everything encrypted with it is gone at the same moment",
  remediation: "set purge_protection_enabled to true",
  references: ["https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview"],
  evaluate: (vault) => mustBe(vault, "purge_protection_enabled", true),
};
