/** Types whose loss is the loss of data, keys or evidence. @see NOR-RES-01 */
export const statefulTypes = [
  "azurerm_storage_account",
  "azurerm_storage_container",
  "azurerm_key_vault",
  "azurerm_key_vault_key",
  "azurerm_log_analytics_workspace",
] as const;

/** Of these, the ones that stand alone and take a lock of their own. */
export const lockableTypes = ["azurerm_storage_account", "azurerm_key_vault", "azurerm_log_analytics_workspace"] as const;
