import { referringEach } from "../../each-instance";
import { type Graph, pass, type Resource, type Rule, unresolved, type Verdict } from "../../model";

const anyKey = ["key_vault_key_id", "managed_hsm_key_id"];
const block = { paths: ["customer_managed_key.key_vault_key_id", "customer_managed_key.managed_hsm_key_id"] };

const keys: Readonly<Record<string, { readonly paths?: readonly string[]; readonly type?: string; readonly through?: string }>> = {
  azurerm_postgresql_flexible_server: block,
  azurerm_mysql_flexible_server: block,
  azurerm_managed_redis: block,
  azurerm_mongo_cluster: block,
  azurerm_cosmosdb_account: { paths: anyKey },
  azurerm_postgresql_server: { type: "azurerm_postgresql_server_key", through: "server_id" },
  azurerm_mysql_server: { type: "azurerm_mysql_server_key", through: "server_id" },
  azurerm_mssql_server: {
    paths: ["transparent_data_encryption_key_vault_key_id"],
    type: "azurerm_mssql_server_transparent_data_encryption",
    through: "server_id",
  },
  azurerm_mssql_managed_instance: { type: "azurerm_mssql_managed_instance_transparent_data_encryption", through: "managed_instance_id" },
};

/** Is a key named at the path? What refers to a key, or to something known after the plan, names one. */
function given(resource: Resource, graph: Graph, path: string): Verdict {
  const id = resource.get(path);
  if (id === unresolved) return graph.targets(resource, path).length > 0 ? pass : { state: "unknown", attribute: path, why: "the key is not among the stacks" };
  return typeof id === "string" && id !== "" ? pass : { state: "fail", attribute: path, actual: id, expected: "a key in a vault" };
}

export const customerManagedKey: Rule = {
  id: "database/customer-managed-key",
  title: "a database or cache is encrypted with a customer-managed key",
  severity: "high",
  resourceTypes: Object.keys(keys),
  controls: ["NOR-ENC-03"],
  checkov: ["CKV_AZURE_100", "CKV2_AZURE_16", "CKV2_AZURE_17"],
  rationale: "without a key of one's own, access cannot be taken back from whoever reaches the disks",
  remediation:
    "write customer_managed_key (key_vault_key_id for Cosmos DB) with a key in a vault of its own, or the azurerm_…_server_key or azurerm_…_transparent_data_encryption of the server",
  references: [
    "https://learn.microsoft.com/azure/postgresql/flexible-server/security-data-encryption",
    "https://learn.microsoft.com/azure/azure-sql/database/transparent-data-encryption-byok-overview",
  ],
  evaluate: (store, graph) => {
    const { paths = [], type, through } = keys[store.type] ?? {};
    const own = paths.map((path) => given(store, graph, path));
    const apart = type === undefined ? [] : referringEach(store, graph, type, String(through)).flatMap((key) => anyKey.map((path) => given(key, graph, path)));
    const found = [...own, ...apart];
    return (
      found.find((v) => v.state === "pass") ??
      found.find((v) => v.state === "unknown") ?? { state: "fail", attribute: paths[0] ?? String(type), actual: undefined, expected: "a key in a vault" }
    );
  },
};
