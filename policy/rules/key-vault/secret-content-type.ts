import { mustBePresent, type Rule } from "../../model";

export const secretContentType: Rule = {
  id: "key-vault/secret-content-type",
  title: "a secret says what it is",
  severity: "low",
  resourceTypes: ["azurerm_key_vault_secret"],
  controls: ["NOR-RES-04"],
  checkov: ["CKV_AZURE_114"],
  rationale: "nobody can renew what nobody recognises",
  remediation: "set content_type",
  references: ["https://learn.microsoft.com/azure/key-vault/secrets/about-secrets"],
  evaluate: (secret) => mustBePresent(secret, "content_type"),
};
