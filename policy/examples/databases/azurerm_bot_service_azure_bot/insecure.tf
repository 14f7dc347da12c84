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

# expect: ai/no-public-network
resource "azurerm_bot_service_azure_bot" "public" {
  name                = "public"
  location            = "global"
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "S1"

  microsoft_app_id        = azurerm_user_assigned_identity.example.client_id
  microsoft_app_msi_id    = azurerm_user_assigned_identity.example.id
  microsoft_app_tenant_id = data.azurerm_client_config.current.tenant_id
  microsoft_app_type      = "UserAssignedMSI"

  cmk_key_vault_key_url         = azurerm_key_vault_key.example.id
  local_authentication_enabled  = false
  public_network_access_enabled = true
}

resource "azurerm_bot_channel_directline" "public" {
  bot_name            = azurerm_bot_service_azure_bot.public.name
  location            = azurerm_bot_service_azure_bot.public.location
  resource_group_name = azurerm_resource_group.example.name

  site {
    name                            = "web"
    enabled                         = true
    enhanced_authentication_enabled = true
    trusted_origins                 = ["https://www.altinn.no"]
    v1_allowed                      = false
  }
}

# expect: ai/no-shared-key
resource "azurerm_bot_service_azure_bot" "keys" {
  name                = "keys"
  location            = "global"
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "S1"

  microsoft_app_id        = azurerm_user_assigned_identity.example.client_id
  microsoft_app_msi_id    = azurerm_user_assigned_identity.example.id
  microsoft_app_tenant_id = data.azurerm_client_config.current.tenant_id
  microsoft_app_type      = "UserAssignedMSI"

  cmk_key_vault_key_url         = azurerm_key_vault_key.example.id
  public_network_access_enabled = false
}

resource "azurerm_bot_channel_directline" "keys" {
  bot_name            = azurerm_bot_service_azure_bot.keys.name
  location            = azurerm_bot_service_azure_bot.keys.location
  resource_group_name = azurerm_resource_group.example.name

  site {
    name                            = "web"
    enabled                         = true
    enhanced_authentication_enabled = true
    trusted_origins                 = ["https://www.altinn.no"]
    v1_allowed                      = false
  }
}

# expect: ai/bot-one-tenant
resource "azurerm_bot_service_azure_bot" "any_tenant" {
  name                = "any_tenant"
  location            = "global"
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "S1"

  microsoft_app_id        = azurerm_user_assigned_identity.example.client_id
  microsoft_app_msi_id    = azurerm_user_assigned_identity.example.id
  microsoft_app_tenant_id = data.azurerm_client_config.current.tenant_id
  microsoft_app_type      = "MultiTenant"

  cmk_key_vault_key_url         = azurerm_key_vault_key.example.id
  local_authentication_enabled  = false
  public_network_access_enabled = false
}

resource "azurerm_bot_channel_directline" "any_tenant" {
  bot_name            = azurerm_bot_service_azure_bot.any_tenant.name
  location            = azurerm_bot_service_azure_bot.any_tenant.location
  resource_group_name = azurerm_resource_group.example.name

  site {
    name                            = "web"
    enabled                         = true
    enhanced_authentication_enabled = true
    trusted_origins                 = ["https://www.altinn.no"]
    v1_allowed                      = false
  }
}

# expect: ai/customer-managed-key
resource "azurerm_bot_service_azure_bot" "microsoft_key" {
  name                = "microsoft_key"
  location            = "global"
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "S1"

  microsoft_app_id        = azurerm_user_assigned_identity.example.client_id
  microsoft_app_msi_id    = azurerm_user_assigned_identity.example.id
  microsoft_app_tenant_id = data.azurerm_client_config.current.tenant_id
  microsoft_app_type      = "UserAssignedMSI"

  local_authentication_enabled  = false
  public_network_access_enabled = false
}

resource "azurerm_bot_channel_directline" "microsoft_key" {
  bot_name            = azurerm_bot_service_azure_bot.microsoft_key.name
  location            = azurerm_bot_service_azure_bot.microsoft_key.location
  resource_group_name = azurerm_resource_group.example.name

  site {
    name                            = "web"
    enabled                         = true
    enhanced_authentication_enabled = true
    trusted_origins                 = ["https://www.altinn.no"]
    v1_allowed                      = false
  }
}

resource "azurerm_bot_service_azure_bot" "any_page" {
  name                = "any_page"
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

# expect: ai/bot-sites-authenticated
resource "azurerm_bot_channel_directline" "any_page" {
  bot_name            = azurerm_bot_service_azure_bot.any_page.name
  location            = azurerm_bot_service_azure_bot.any_page.location
  resource_group_name = azurerm_resource_group.example.name

  site {
    name                            = "web"
    enabled                         = true
    enhanced_authentication_enabled = false
    trusted_origins                 = ["https://www.altinn.no"]
    v1_allowed                      = false
  }
}

resource "azurerm_bot_service_azure_bot" "legacy" {
  name                = "legacy"
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

# expect: ai/bot-no-legacy-protocol
resource "azurerm_bot_channel_directline" "legacy" {
  bot_name            = azurerm_bot_service_azure_bot.legacy.name
  location            = azurerm_bot_service_azure_bot.legacy.location
  resource_group_name = azurerm_resource_group.example.name

  site {
    name                            = "web"
    enabled                         = true
    enhanced_authentication_enabled = true
    trusted_origins                 = ["https://www.altinn.no"]
  }
}
