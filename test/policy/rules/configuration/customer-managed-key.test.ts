import { pass } from "../../../../policy/model";
import { customerManagedKey } from "../../../../policy/rules/configuration/customer-managed-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodConfiguration, store } from "../../support/good-configuration";

describeRule(customerManagedKey, goodConfiguration, store, [
  ["knows a literal id without a version", { "encryption.key_vault_key_identifier": "https://kv.vault.azure.net/keys/data" }, pass],
  ["fails Microsoft's key", { encryption: undefined }, fails("encryption.key_vault_key_identifier", undefined, "a reference to the versionless id of a key")],
  [
    "fails one version of a key",
    { "encryption.key_vault_key_identifier": "${azurerm_key_vault_key.k.id}" },
    fails("encryption.key_vault_key_identifier", "one version of a key", "a reference to the versionless id of a key"),
  ],
  [
    "fails a literal version",
    { "encryption.key_vault_key_identifier": "https://kv.vault.azure.net/keys/data/01" },
    fails("encryption.key_vault_key_identifier", "https://kv.vault.azure.net/keys/data/01", "a reference to the versionless id of a key"),
  ],
  ["cannot tell a key from a variable", { "encryption.key_vault_key_identifier": computed }, unknown("encryption.key_vault_key_identifier")],
]);
