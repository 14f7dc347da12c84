import { mustBe, notApplicable, type Rule } from "../../model";
import { versionlessKey } from "../key-vault/versionless-key";

// Managed Redis and MongoDB are given one version, and a new one by hand.
const paths: Readonly<Record<string, string>> = {
  azurerm_postgresql_flexible_server: "customer_managed_key.key_vault_key_id",
  azurerm_mysql_flexible_server: "customer_managed_key.key_vault_key_id",
  azurerm_cosmosdb_account: "key_vault_key_id",
};

const switches: Readonly<Record<string, { readonly key: string; readonly rotates: string }>> = {
  azurerm_mssql_server_transparent_data_encryption: { key: "key_vault_key_id", rotates: "auto_rotation_enabled" },
  azurerm_mssql_managed_instance_transparent_data_encryption: { key: "key_vault_key_id", rotates: "auto_rotation_enabled" },
  azurerm_mssql_database: { key: "transparent_data_encryption_key_vault_key_id", rotates: "transparent_data_encryption_key_automatic_rotation_enabled" },
};

export const keyRotates: Rule = {
  id: "database/key-rotates",
  title: "a database follows its customer-managed key to the next version",
  severity: "medium",
  resourceTypes: [...Object.keys(paths), ...Object.keys(switches)],
  controls: ["NOR-ENC-05"],
  checkov: [],
  rationale: "one version of a key never rotates, and the database stops when it expires",
  remediation:
    "give the versionless_id of the key; for SQL set auto_rotation_enabled, for one database transparent_data_encryption_key_automatic_rotation_enabled, to true",
  references: [
    "https://learn.microsoft.com/azure/postgresql/flexible-server/security-data-encryption",
    "https://learn.microsoft.com/azure/azure-sql/database/transparent-data-encryption-byok-key-rotation",
  ],
  evaluate: (store, graph) => {
    const { key, rotates } = switches[store.type] ?? {};
    if (key !== undefined)
      return store.get(key) === undefined && store.body.managed_hsm_key_id === undefined ? notApplicable : mustBe(store, String(rotates), true);
    const path = paths[store.type] ?? "";
    return store.get(path) === undefined ? notApplicable : versionlessKey(store, graph, path);
  },
};
