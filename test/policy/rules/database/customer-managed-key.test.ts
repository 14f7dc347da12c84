import { pass } from "../../../../policy/model";
import { customerManagedKey } from "../../../../policy/rules/database/customer-managed-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodDatabases, redis, server } from "../../support/good-databases";

describeRule(customerManagedKey, goodDatabases, server, [
  ["knows a literal id without a version", { "customer_managed_key.key_vault_key_id": "https://kv.vault.azure.net/keys/data" }, pass],
  [
    "fails Microsoft's key",
    { customer_managed_key: undefined },
    fails("customer_managed_key.key_vault_key_id", undefined, "a reference to the versionless id of a key"),
  ],
  [
    "fails one version of a key",
    { "customer_managed_key.key_vault_key_id": "${azurerm_key_vault_key.k.id}" },
    fails("customer_managed_key.key_vault_key_id", "one version of a key", "a reference to the versionless id of a key"),
  ],
  [
    "fails a literal version",
    { "customer_managed_key.key_vault_key_id": "https://kv.vault.azure.net/keys/data/01" },
    fails("customer_managed_key.key_vault_key_id", "https://kv.vault.azure.net/keys/data/01", "a reference to the versionless id of a key"),
  ],
  ["cannot tell a key from a variable", { "customer_managed_key.key_vault_key_id": computed }, unknown("customer_managed_key.key_vault_key_id")],
]);

describeRule(customerManagedKey, goodDatabases, redis, [
  [
    "fails Microsoft's key",
    { customer_managed_key: undefined },
    fails("customer_managed_key.key_vault_key_id", undefined, "a reference to the versionless id of a key"),
  ],
  ["cannot tell a key from a variable", { "customer_managed_key.key_vault_key_id": computed }, unknown("customer_managed_key.key_vault_key_id")],
]);
