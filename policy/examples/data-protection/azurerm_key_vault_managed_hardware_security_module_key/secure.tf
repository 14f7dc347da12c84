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

data "azurerm_client_config" "current" {

}

resource "azurerm_key_vault_managed_hardware_security_module" "keys" {
  name                          = "hsm-example"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  sku_name                      = "Standard_B1"
  tenant_id                     = data.azurerm_client_config.current.tenant_id
  admin_object_ids              = ["00000000-0000-4000-8000-000000000009"]
  purge_protection_enabled      = true
  soft_delete_retention_days    = 90
  public_network_access_enabled = false
  tags                          = local.tags

  network_acls {
    default_action = "Deny"
    bypass         = "AzureServices"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_monitor_diagnostic_setting" "keys" {
  name                       = "audit"
  target_resource_id         = azurerm_key_vault_managed_hardware_security_module.keys.id
  log_analytics_workspace_id = data.azurerm_log_analytics_workspace.audit.id

  enabled_log {
    category_group = "audit"
  }
}

resource "azurerm_private_endpoint" "keys_managedhsm" {
  name                = "pe-managedhsm"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = data.azurerm_subnet.endpoints.id
  tags                = local.tags

  private_service_connection {
    name                           = "managedhsm"
    private_connection_resource_id = azurerm_key_vault_managed_hardware_security_module.keys.id
    is_manual_connection           = false
    subresource_names              = ["managedhsm"]
  }
}

resource "azurerm_management_lock" "keys" {
  name       = "no-delete"
  scope      = azurerm_key_vault_managed_hardware_security_module.keys.id
  lock_level = "CanNotDelete"
}

resource "azurerm_key_vault_managed_hardware_security_module_key" "data" {
  name            = "data"
  managed_hsm_id  = azurerm_key_vault_managed_hardware_security_module.keys.id
  key_type        = "RSA-HSM"
  key_size        = 3072
  key_opts        = ["wrapKey", "unwrapKey"]
  expiration_date = "2028-01-01T00:00:00Z"
  tags            = local.tags
}

resource "azurerm_key_vault_managed_hardware_security_module_key_rotation_policy" "data" {
  managed_hsm_key_id = azurerm_key_vault_managed_hardware_security_module_key.data.id
  expire_after       = "P1Y"
  time_before_expiry = "P30D"
}
