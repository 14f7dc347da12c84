import { pass, type Rule } from "../../model";
import { connected } from "../network/connected";

const subnets: Readonly<Record<string, string>> = {
  azurerm_postgresql_flexible_server: "delegated_subnet_id",
  azurerm_mysql_flexible_server: "delegated_subnet_id",
  azurerm_redis_cache: "subnet_id",
};

export const privateEndpoint: Rule = {
  id: "database/private-endpoint",
  title: "a database or cache is reached on a private network",
  severity: "high",
  resourceTypes: [
    "azurerm_postgresql_flexible_server",
    "azurerm_postgresql_server",
    "azurerm_mysql_flexible_server",
    "azurerm_mysql_server",
    "azurerm_mariadb_server",
    "azurerm_mssql_server",
    "azurerm_sql_server",
    "azurerm_cosmosdb_account",
    "azurerm_cosmosdb_postgresql_cluster",
    "azurerm_mongo_cluster",
    "azurerm_redis_cache",
    "azurerm_redis_enterprise_cluster",
    "azurerm_managed_redis",
  ],
  controls: ["NOR-NET-03"],
  checkov: ["CKV2_AZURE_57", "CKV2_AZURE_42", "CKV2_AZURE_43", "CKV2_AZURE_44", "CKV2_AZURE_45", "CKV2_AZURE_56"],
  rationale: "a database that is closed to the public and has no way in gets opened again by the first person in a hurry",
  remediation: "add an azurerm_private_endpoint to each server, or put it into a subnet (delegated_subnet_id; subnet_id for azurerm_redis_cache)",
  references: ["https://learn.microsoft.com/azure/private-link/private-endpoint-overview"],
  evaluate: (store, graph) => {
    const subnet = subnets[store.type];
    return subnet !== undefined && (store.get(subnet) ?? "") !== "" ? pass : connected(store, graph);
  },
};
