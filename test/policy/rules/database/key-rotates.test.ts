import { notApplicable, pass } from "../../../../policy/model";
import { keyRotates } from "../../../../policy/rules/database/key-rotates";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  keyRotates,
  single(
    "azurerm_postgresql_flexible_server",
    { customer_managed_key: { key_vault_key_id: "${azurerm_key_vault_key.k.versionless_id}" } },
    { azurerm_key_vault_key: { k: { name: "k" } } },
  ),
  "azurerm_postgresql_flexible_server.x",
  [
    ["is about no server with Microsoft's key", { customer_managed_key: undefined }, notApplicable],
    [
      "fails one version of a key",
      { "customer_managed_key.key_vault_key_id": "${azurerm_key_vault_key.k.id}" },
      fails("customer_managed_key.key_vault_key_id", "one version of a key", "a reference to the versionless id of a key"),
    ],
    ["knows a literal id without a version", { "customer_managed_key.key_vault_key_id": "https://kv.vault.azure.net/keys/data" }, pass],
    ["cannot tell a key from a variable", { "customer_managed_key.key_vault_key_id": computed }, unknown("customer_managed_key.key_vault_key_id")],
  ],
);

describeRule(
  keyRotates,
  single(
    "azurerm_mysql_flexible_server",
    { customer_managed_key: { key_vault_key_id: "${azurerm_key_vault_key.k.versionless_id}" } },
    { azurerm_key_vault_key: { k: { name: "k" } } },
  ),
  "azurerm_mysql_flexible_server.x",
  [
    ["is about no server with Microsoft's key", { customer_managed_key: undefined }, notApplicable],
    [
      "fails one version of a key",
      { "customer_managed_key.key_vault_key_id": "${azurerm_key_vault_key.k.id}" },
      fails("customer_managed_key.key_vault_key_id", "one version of a key", "a reference to the versionless id of a key"),
    ],
    ["knows a literal id without a version", { "customer_managed_key.key_vault_key_id": "https://kv.vault.azure.net/keys/data" }, pass],
    ["cannot tell a key from a variable", { "customer_managed_key.key_vault_key_id": computed }, unknown("customer_managed_key.key_vault_key_id")],
  ],
);

describeRule(keyRotates, single("azurerm_cosmosdb_account", { key_vault_key_id: "https://kv.vault.azure.net/keys/data" }), "azurerm_cosmosdb_account.x", [
  [
    "fails a literal version",
    { key_vault_key_id: "https://kv.vault.azure.net/keys/data/01" },
    fails("key_vault_key_id", "https://kv.vault.azure.net/keys/data/01", "a reference to the versionless id of a key"),
  ],
]);

describeRule(
  keyRotates,
  single("azurerm_mssql_server_transparent_data_encryption", { key_vault_key_id: computed, auto_rotation_enabled: true }),
  "azurerm_mssql_server_transparent_data_encryption.x",
  [
    ["is about no server with Microsoft's key", { key_vault_key_id: undefined }, notApplicable],
    ["fails a key that stays", { auto_rotation_enabled: undefined }, fails("auto_rotation_enabled", false, "true")],
    ["cannot tell a variable", { auto_rotation_enabled: computed }, unknown("auto_rotation_enabled")],
  ],
);

describeRule(
  keyRotates,
  single("azurerm_mssql_managed_instance_transparent_data_encryption", { key_vault_key_id: computed, auto_rotation_enabled: true }),
  "azurerm_mssql_managed_instance_transparent_data_encryption.x",
  [
    ["is about no server with Microsoft's key", { key_vault_key_id: undefined }, notApplicable],
    ["fails a key that stays", { auto_rotation_enabled: undefined }, fails("auto_rotation_enabled", false, "true")],
    ["cannot tell a variable", { auto_rotation_enabled: computed }, unknown("auto_rotation_enabled")],
  ],
);

describeRule(
  keyRotates,
  single("azurerm_mssql_database", {
    transparent_data_encryption_key_vault_key_id: computed,
    transparent_data_encryption_key_automatic_rotation_enabled: true,
  }),
  "azurerm_mssql_database.x",
  [
    ["is about no server with Microsoft's key", { transparent_data_encryption_key_vault_key_id: undefined }, notApplicable],
    [
      "fails a key that stays",
      { transparent_data_encryption_key_automatic_rotation_enabled: undefined },
      fails("transparent_data_encryption_key_automatic_rotation_enabled", false, "true"),
    ],
    [
      "cannot tell a variable",
      { transparent_data_encryption_key_automatic_rotation_enabled: computed },
      unknown("transparent_data_encryption_key_automatic_rotation_enabled"),
    ],
  ],
);
