/** Types whose loss is the loss of data, keys or evidence. @see NOR-RES-01 */
export const statefulTypes = [
  "azurerm_storage_account",
  "azurerm_storage_container",
  "azurerm_key_vault",
  "azurerm_key_vault_key",
  "azurerm_log_analytics_workspace",
  "azurerm_postgresql_flexible_server",
  "azurerm_postgresql_flexible_server_database",
  "azurerm_servicebus_namespace",
  "azurerm_managed_redis",
  "azurerm_app_configuration",
  "azurerm_container_registry",
  "azurerm_kubernetes_cluster",
  "azurerm_data_protection_backup_vault",
  "azurerm_recovery_services_vault",
  "azurerm_key_vault_managed_hardware_security_module",
  "azurerm_netapp_volume",
] as const;

// A part of something is kept by the lock of that.
const parts: readonly string[] = ["azurerm_storage_container", "azurerm_key_vault_key", "azurerm_postgresql_flexible_server_database"];

/** Of these, the ones that stand alone and take a lock of their own. */
export const lockableTypes: readonly string[] = statefulTypes.filter((type) => !parts.includes(type));
