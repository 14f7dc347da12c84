import { statefulTypes } from "../rules/governance/stateful";

const besides = [
  "azurerm_resource_group",
  "azurerm_storage_share",
  "azurerm_storage_queue",
  "azurerm_storage_table",
  "azurerm_storage_blob",
  "azurerm_storage_data_lake_gen2_filesystem",
  "azurerm_key_vault_managed_hardware_security_module_key",
  "azurerm_postgresql_server",
  "azurerm_mysql_flexible_server",
  "azurerm_mysql_flexible_database",
  "azurerm_mssql_server",
  "azurerm_mssql_database",
  "azurerm_mssql_managed_instance",
  "azurerm_mssql_managed_database",
  "azurerm_cosmosdb_account",
  "azurerm_cosmosdb_sql_database",
  "azurerm_cosmosdb_sql_container",
  "azurerm_cosmosdb_postgresql_cluster",
  "azurerm_mongo_cluster",
  "azurerm_redis_cache",
  "azurerm_redis_enterprise_cluster",
  "azurerm_redis_enterprise_database",
  "azurerm_servicebus_queue",
  "azurerm_servicebus_topic",
  "azurerm_servicebus_subscription",
  "azurerm_eventhub_namespace",
  "azurerm_eventhub",
  "azurerm_managed_disk",
  "azurerm_snapshot",
  "azurerm_disk_encryption_set",
  "azurerm_linux_virtual_machine",
  "azurerm_windows_virtual_machine",
  "azurerm_elastic_san",
  "azurerm_elastic_san_volume",
  "azurerm_log_analytics_workspace_table_custom_log",
  "azurerm_log_analytics_cluster",
  "azurerm_search_service",
  "azurerm_kusto_cluster",
  "azurerm_kusto_database",
  "azurerm_iothub",
  "azurerm_app_configuration_key",
  "azurerm_dns_zone",
];

/**
 * Types whose destruction loses data, keys or evidence: those of the baseline itself, and what anyone's plan may hold besides.
 * A resource group is one of them, because what Terraform does not know of goes with it.
 */
export const heldTypes: readonly string[] = [...statefulTypes, ...besides];
