resource "azurerm_resource_group" "example" {
  name     = "rg-example"
  location = "norwayeast"
}

data "azurerm_client_config" "current" {}

resource "azurerm_key_vault" "example" {
  name                          = "kv-example"
  location                      = azurerm_resource_group.example.location
  resource_group_name           = azurerm_resource_group.example.name
  tenant_id                     = data.azurerm_client_config.current.tenant_id
  sku_name                      = "premium"
  purge_protection_enabled      = true
  rbac_authorization_enabled    = true
  public_network_access_enabled = false
}

resource "azurerm_key_vault_key" "example" {
  name         = "data"
  key_vault_id = azurerm_key_vault.example.id
  key_type     = "RSA-HSM"
  key_size     = 3072
  key_opts     = ["wrapKey", "unwrapKey"]
}

resource "azurerm_user_assigned_identity" "example" {
  name                = "id-example"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
}

resource "azurerm_bot_service_azure_bot" "example" {
  name                = "example"
  location            = "global"
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "S1"

  microsoft_app_id        = azurerm_user_assigned_identity.example.client_id
  microsoft_app_msi_id    = azurerm_user_assigned_identity.example.id
  microsoft_app_tenant_id = data.azurerm_client_config.current.tenant_id
  microsoft_app_type      = "UserAssignedMSI"

  cmk_key_vault_key_url         = azurerm_key_vault_key.example.id
  local_authentication_enabled  = false
  public_network_access_enabled = false
}

resource "azurerm_bot_channel_directline" "example" {
  bot_name            = azurerm_bot_service_azure_bot.example.name
  location            = azurerm_bot_service_azure_bot.example.location
  resource_group_name = azurerm_resource_group.example.name

  site {
    name                            = "web"
    enabled                         = true
    enhanced_authentication_enabled = true
    trusted_origins                 = ["https://www.altinn.no"]
    v1_allowed                      = false
  }
}
