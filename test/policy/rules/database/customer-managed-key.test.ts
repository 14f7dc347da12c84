import { pass } from "../../../../policy/model";
import { customerManagedKey } from "../../../../policy/rules/database/customer-managed-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  customerManagedKey,
  single(
    "azurerm_postgresql_flexible_server",
    { customer_managed_key: { key_vault_key_id: "${azurerm_key_vault_key.k.versionless_id}" } },
    { azurerm_key_vault_key: { k: { name: "k" } } },
  ),
  "azurerm_postgresql_flexible_server.x",
  [
    ["fails Microsoft's key", { customer_managed_key: undefined }, fails("customer_managed_key.key_vault_key_id", undefined, "a key in a vault")],
    ["takes a key that is elsewhere", { "customer_managed_key.key_vault_key_id": "https://kv.vault.azure.net/keys/data/01" }, pass],
    ["takes a key of an HSM", { customer_managed_key: { managed_hsm_key_id: "https://hsm.managedhsm.azure.net/keys/data" } }, pass],
    ["cannot tell a key from a variable", { "customer_managed_key.key_vault_key_id": computed }, unknown("customer_managed_key.key_vault_key_id")],
  ],
);

describeRule(
  customerManagedKey,
  single(
    "azurerm_mysql_flexible_server",
    { customer_managed_key: { key_vault_key_id: "${azurerm_key_vault_key.k.versionless_id}" } },
    { azurerm_key_vault_key: { k: { name: "k" } } },
  ),
  "azurerm_mysql_flexible_server.x",
  [
    ["fails Microsoft's key", { customer_managed_key: undefined }, fails("customer_managed_key.key_vault_key_id", undefined, "a key in a vault")],
    ["takes a key that is elsewhere", { "customer_managed_key.key_vault_key_id": "https://kv.vault.azure.net/keys/data/01" }, pass],
    ["takes a key of an HSM", { customer_managed_key: { managed_hsm_key_id: "https://hsm.managedhsm.azure.net/keys/data" } }, pass],
    ["cannot tell a key from a variable", { "customer_managed_key.key_vault_key_id": computed }, unknown("customer_managed_key.key_vault_key_id")],
  ],
);

describeRule(
  customerManagedKey,
  single(
    "azurerm_managed_redis",
    { customer_managed_key: { key_vault_key_id: "${azurerm_key_vault_key.k.versionless_id}" } },
    { azurerm_key_vault_key: { k: { name: "k" } } },
  ),
  "azurerm_managed_redis.x",
  [
    ["fails Microsoft's key", { customer_managed_key: undefined }, fails("customer_managed_key.key_vault_key_id", undefined, "a key in a vault")],
    ["takes a key that is elsewhere", { "customer_managed_key.key_vault_key_id": "https://kv.vault.azure.net/keys/data/01" }, pass],
    ["takes a key of an HSM", { customer_managed_key: { managed_hsm_key_id: "https://hsm.managedhsm.azure.net/keys/data" } }, pass],
    ["cannot tell a key from a variable", { "customer_managed_key.key_vault_key_id": computed }, unknown("customer_managed_key.key_vault_key_id")],
  ],
);

describeRule(
  customerManagedKey,
  single(
    "azurerm_mongo_cluster",
    { customer_managed_key: { key_vault_key_id: "${azurerm_key_vault_key.k.versionless_id}" } },
    { azurerm_key_vault_key: { k: { name: "k" } } },
  ),
  "azurerm_mongo_cluster.x",
  [
    ["fails Microsoft's key", { customer_managed_key: undefined }, fails("customer_managed_key.key_vault_key_id", undefined, "a key in a vault")],
    ["takes a key that is elsewhere", { "customer_managed_key.key_vault_key_id": "https://kv.vault.azure.net/keys/data/01" }, pass],
    ["takes a key of an HSM", { customer_managed_key: { managed_hsm_key_id: "https://hsm.managedhsm.azure.net/keys/data" } }, pass],
    ["cannot tell a key from a variable", { "customer_managed_key.key_vault_key_id": computed }, unknown("customer_managed_key.key_vault_key_id")],
  ],
);

describeRule(
  customerManagedKey,
  single("azurerm_cosmosdb_account", { key_vault_key_id: "${azurerm_key_vault_key.k.versionless_id}" }, { azurerm_key_vault_key: { k: { name: "k" } } }),
  "azurerm_cosmosdb_account.x",
  [["fails Microsoft's key", { key_vault_key_id: undefined }, fails("key_vault_key_id", undefined, "a key in a vault")]],
);

describeRule(
  customerManagedKey,
  single(
    "azurerm_postgresql_server",
    {},
    {
      azurerm_postgresql_server_key: { a: { server_id: "${azurerm_postgresql_server.x.id}", key_vault_key_id: "${azurerm_key_vault_key.k.id}" } },
      azurerm_key_vault_key: { k: { name: "k" } },
    },
  ),
  "azurerm_postgresql_server.x",
  [
    ["fails Microsoft's key", { "/resource.azurerm_postgresql_server_key": undefined }, fails("azurerm_postgresql_server_key", undefined, "a key in a vault")],
    [
      "fails a block without a key",
      { "/resource.azurerm_postgresql_server_key.a.key_vault_key_id": undefined },
      fails("azurerm_postgresql_server_key", undefined, "a key in a vault"),
    ],
  ],
);

describeRule(
  customerManagedKey,
  single(
    "azurerm_mysql_server",
    {},
    {
      azurerm_mysql_server_key: { a: { server_id: "${azurerm_mysql_server.x.id}", key_vault_key_id: "${azurerm_key_vault_key.k.id}" } },
      azurerm_key_vault_key: { k: { name: "k" } },
    },
  ),
  "azurerm_mysql_server.x",
  [
    ["fails Microsoft's key", { "/resource.azurerm_mysql_server_key": undefined }, fails("azurerm_mysql_server_key", undefined, "a key in a vault")],
    [
      "fails a block without a key",
      { "/resource.azurerm_mysql_server_key.a.key_vault_key_id": undefined },
      fails("azurerm_mysql_server_key", undefined, "a key in a vault"),
    ],
  ],
);

describeRule(
  customerManagedKey,
  single(
    "azurerm_mssql_server",
    {},
    {
      azurerm_mssql_server_transparent_data_encryption: { a: { server_id: "${azurerm_mssql_server.x.id}", key_vault_key_id: "${azurerm_key_vault_key.k.id}" } },
      azurerm_key_vault_key: { k: { name: "k" } },
    },
  ),
  "azurerm_mssql_server.x",
  [
    [
      "fails Microsoft's key",
      { "/resource.azurerm_mssql_server_transparent_data_encryption": undefined },
      fails("transparent_data_encryption_key_vault_key_id", undefined, "a key in a vault"),
    ],
    [
      "fails a block without a key",
      { "/resource.azurerm_mssql_server_transparent_data_encryption.a.key_vault_key_id": undefined },
      fails("transparent_data_encryption_key_vault_key_id", undefined, "a key in a vault"),
    ],
  ],
);

describeRule(
  customerManagedKey,
  single(
    "azurerm_mssql_managed_instance",
    {},
    {
      azurerm_mssql_managed_instance_transparent_data_encryption: {
        a: { managed_instance_id: "${azurerm_mssql_managed_instance.x.id}", key_vault_key_id: "${azurerm_key_vault_key.k.id}" },
      },
      azurerm_key_vault_key: { k: { name: "k" } },
    },
  ),
  "azurerm_mssql_managed_instance.x",
  [
    [
      "fails Microsoft's key",
      { "/resource.azurerm_mssql_managed_instance_transparent_data_encryption": undefined },
      fails("azurerm_mssql_managed_instance_transparent_data_encryption", undefined, "a key in a vault"),
    ],
    [
      "fails a block without a key",
      { "/resource.azurerm_mssql_managed_instance_transparent_data_encryption.a.key_vault_key_id": undefined },
      fails("azurerm_mssql_managed_instance_transparent_data_encryption", undefined, "a key in a vault"),
    ],
  ],
);
