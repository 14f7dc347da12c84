locals {
  tags = {
    finops_environment      = "prod"
    finops_product          = "altinn"
    finops_serviceownercode = "platform"
    repository              = "altinn/baseline"
    cost_centre             = "1234"
    data_class              = "restricted"
  }
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
  tags     = local.tags
}

data "azurerm_log_analytics_workspace" "audit" {
  name                = "log-audit"
  resource_group_name = "rg-logs"
}

resource "azurerm_data_protection_backup_vault" "main" {
  name                         = "bvault-example"
  resource_group_name          = azurerm_resource_group.main.name
  location                     = azurerm_resource_group.main.location
  datastore_type               = "VaultStore"
  redundancy                   = "GeoRedundant"
  cross_region_restore_enabled = true
  immutability                 = "Locked"
  soft_delete                  = "AlwaysOn"
  retention_duration_in_days   = 14
  tags                         = local.tags

  identity {
    type = "SystemAssigned"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_data_protection_backup_vault_customer_managed_key" "main" {
  data_protection_backup_vault_id = azurerm_data_protection_backup_vault.main.id
  key_vault_key_id                = "https://kv-keys.vault.azure.net/keys/data"
}

resource "azurerm_monitor_diagnostic_setting" "main" {
  name                       = "audit"
  target_resource_id         = azurerm_data_protection_backup_vault.main.id
  log_analytics_workspace_id = data.azurerm_log_analytics_workspace.audit.id

  enabled_log {
    category_group = "audit"
  }
}

resource "azurerm_management_lock" "main" {
  name       = "no-delete"
  scope      = azurerm_data_protection_backup_vault.main.id
  lock_level = "CanNotDelete"
}
