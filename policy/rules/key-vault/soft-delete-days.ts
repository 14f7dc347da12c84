import { mustBe, type Rule } from "../../model";

export const softDeleteDays: Rule = {
  id: "key-vault/soft-delete-days",
  title: "what is deleted from a key vault can be recovered for 90 days",
  severity: "medium",
  resourceTypes: ["azurerm_key_vault", "azurerm_key_vault_managed_hardware_security_module"],
  controls: ["NOR-ENC-04"],
  checkov: [],
  rationale: "a key that goes missing is noticed when it is next needed, which may be months later",
  remediation: "set soft_delete_retention_days to 90",
  references: ["https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview"],
  evaluate: (vault) => mustBe(vault, "soft_delete_retention_days", 90),
};
