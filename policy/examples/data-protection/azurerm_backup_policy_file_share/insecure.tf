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

data "azurerm_subnet" "endpoints" {
  name                 = "snet-endpoints"
  virtual_network_name = "vnet-platform"
  resource_group_name  = "rg-network"
}

data "azurerm_log_analytics_workspace" "audit" {
  name                = "log-audit"
  resource_group_name = "rg-logs"
}

resource "azurerm_recovery_services_vault" "main" {
  name                          = "rsv-example"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  sku                           = "Standard"
  storage_mode_type             = "GeoRedundant"
  cross_region_restore_enabled  = true
  immutability                  = "Locked"
  soft_delete_enabled           = true
  public_network_access_enabled = false
  tags                          = local.tags

  identity {
    type = "SystemAssigned"
  }

  encryption {
    key_id                            = "https://kv-keys.vault.azure.net/keys/data"
    infrastructure_encryption_enabled = true
  }

  monitoring {
    alerts_for_all_job_failures_enabled            = true
    alerts_for_critical_operation_failures_enabled = true
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_monitor_diagnostic_setting" "main" {
  name                       = "audit"
  target_resource_id         = azurerm_recovery_services_vault.main.id
  log_analytics_workspace_id = data.azurerm_log_analytics_workspace.audit.id

  enabled_log {
    category_group = "audit"
  }
}

resource "azurerm_private_endpoint" "main_azurebackup" {
  name                = "pe-azurebackup"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = data.azurerm_subnet.endpoints.id
  tags                = local.tags

  private_service_connection {
    name                           = "AzureBackup"
    private_connection_resource_id = azurerm_recovery_services_vault.main.id
    is_manual_connection           = false
    subresource_names              = ["AzureBackup"]
  }
}

resource "azurerm_management_lock" "main" {
  name       = "no-delete"
  scope      = azurerm_recovery_services_vault.main.id
  lock_level = "CanNotDelete"
}

# expect: backup/kept
resource "azurerm_backup_policy_file_share" "short" {
  name                = "daily"
  resource_group_name = azurerm_resource_group.main.name
  recovery_vault_name = azurerm_recovery_services_vault.main.name

  backup {
    frequency = "Daily"
    time      = "23:00"
  }

  retention_daily {
    count = 3
  }
}
