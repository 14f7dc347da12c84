import { pass, type Rule } from "../../model";
import { holds, type Settings } from "./settings";

const mysql = "azurerm_mysql_flexible_server";
const earlier = "public_network_access_enabled";

const settings: Settings = {
  azurerm_postgresql_flexible_server: { public_network_access_enabled: false },
  azurerm_postgresql_server: { public_network_access_enabled: false },
  azurerm_mysql_flexible_server: { public_network_access: "Disabled" },
  azurerm_mysql_server: { public_network_access_enabled: false },
  azurerm_mariadb_server: { public_network_access_enabled: false },
  azurerm_mssql_server: { public_network_access_enabled: false },
  azurerm_mssql_managed_instance: { public_data_endpoint_enabled: false },
  azurerm_mssql_virtual_machine: { sql_connectivity_type: ["PRIVATE", "LOCAL"] },
  azurerm_cosmosdb_account: { public_network_access_enabled: false },
  azurerm_cosmosdb_postgresql_cluster: { coordinator_public_ip_access_enabled: false, node_public_ip_access_enabled: false },
  azurerm_mongo_cluster: { public_network_access: "Disabled" },
  azurerm_redis_cache: { public_network_access_enabled: false },
  azurerm_managed_redis: { public_network_access: "Disabled" },
};

// Where a server is put into a subnet, and what would open it all the same.
const inSubnet: Readonly<Record<string, readonly string[]>> = {
  azurerm_postgresql_flexible_server: ["delegated_subnet_id", "public_network_access_enabled"],
  azurerm_mysql_flexible_server: ["delegated_subnet_id", "public_network_access", earlier],
  azurerm_redis_cache: ["subnet_id", "public_network_access_enabled"],
};

export const noPublicNetwork: Rule = {
  id: "database/no-public-network",
  title: "a database or cache has no public endpoint",
  severity: "critical",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-NET-01", "NOR-NET-13"],
  checkov: ["CKV_AZURE_113", "CKV_AZURE_68", "CKV_AZURE_53", "CKV_AZURE_48", "CKV_AZURE_89", "CKV_AZURE_101"],
  rationale: "a database that answers to the internet is tried by everybody, all the time",
  remediation:
    "set public_network_access_enabled to false; public_network_access to Disabled for MySQL, MongoDB and managed Redis, public_data_endpoint_enabled to false for a managed instance",
  references: [
    "https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-networking-private-link",
    "https://learn.microsoft.com/azure/azure-sql/database/connectivity-settings",
  ],
  evaluate: (store, graph) => {
    const [subnet, ...switches] = inSubnet[store.type] ?? [];
    const isInjected = subnet !== undefined && (store.get(subnet) ?? "") !== "";
    // Azure gives such a server no public endpoint; written, the switch still counts.
    if (isInjected && switches.every((name) => store.body[name] === undefined || store.body[name] === null)) return pass;
    const isEarlier = store.type === mysql && store.body.public_network_access === undefined && store.body[earlier] !== undefined;
    return isEarlier ? holds({ [mysql]: { [earlier]: false } })(store, graph) : holds(settings)(store, graph);
  },
};
