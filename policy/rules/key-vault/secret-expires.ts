import { mustBePresent, type Rule } from "../../model";

export const secretExpires: Rule = {
  id: "key-vault/secret-expires",
  title: "a secret has an end",
  severity: "medium",
  resourceTypes: ["azurerm_key_vault_secret"],
  controls: ["NOR-ENC-05"],
  checkov: ["CKV_AZURE_41"],
  rationale: "a secret that is never changed serves its thief for ever",
  remediation: "set expiration_date",
  references: ["https://learn.microsoft.com/azure/key-vault/secrets/about-secrets"],
  evaluate: (secret) => mustBePresent(secret, "expiration_date"),
};
