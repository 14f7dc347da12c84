import { mustBe, type Rule } from "../../model";

export const scopeCustomerManagedKey: Rule = {
  id: "storage/scope-customer-managed-key",
  title: "an encryption scope uses a customer-managed key",
  severity: "medium",
  resourceTypes: ["azurerm_storage_encryption_scope"],
  controls: ["NOR-ENC-03"],
  checkov: [],
  rationale: "a scope of Microsoft's key takes the blobs in it out of the reach of the owner's own key",
  remediation: "set source to Microsoft.KeyVault and name the key in key_vault_key_id",
  references: ["https://learn.microsoft.com/azure/storage/blobs/encryption-scope-overview"],
  evaluate: (scope) => mustBe(scope, "source", "Microsoft.KeyVault"),
};
