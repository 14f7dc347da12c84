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

resource "azurerm_key_vault" "keys" {
  name                          = "kv-example"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  tenant_id                     = data.azurerm_client_config.current.tenant_id
  sku_name                      = "premium"
  public_network_access_enabled = false
  rbac_authorization_enabled    = true
  purge_protection_enabled      = true
  soft_delete_retention_days    = 90
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
  target_resource_id         = azurerm_key_vault.keys.id
  log_analytics_workspace_id = data.azurerm_log_analytics_workspace.audit.id

  enabled_log {
    category_group = "audit"
  }
}

resource "azurerm_private_endpoint" "keys_vault" {
  name                = "pe-vault"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = data.azurerm_subnet.endpoints.id
  tags                = local.tags

  private_service_connection {
    name                           = "vault"
    private_connection_resource_id = azurerm_key_vault.keys.id
    is_manual_connection           = false
    subresource_names              = ["vault"]
  }
}

resource "azurerm_management_lock" "keys" {
  name       = "no-delete"
  scope      = azurerm_key_vault.keys.id
  lock_level = "CanNotDelete"
}

resource "random_password" "token" {
  length = 40
}

resource "azurerm_key_vault_secret" "token" {
  name            = "token"
  key_vault_id    = azurerm_key_vault.keys.id
  value           = random_password.token.result
  content_type    = "password"
  expiration_date = "2027-06-30T00:00:00Z"
  tags            = local.tags
}
