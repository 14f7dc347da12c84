variable "key_vault_id" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_key_vault_key" "k" {
  name         = "data"
  key_vault_id = var.key_vault_id
  key_type     = "RSA-HSM"
  key_opts     = ["wrapKey", "unwrapKey"]
}

resource "azurerm_user_assigned_identity" "i" {
  name                = "id-data"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}

# expect: configuration/no-public-network, configuration/no-shared-key, configuration/private-endpoint, configuration/tier
resource "azurerm_app_configuration" "insecure_1" {
  name                       = "appcs1"
  resource_group_name        = azurerm_resource_group.main.name
  location                   = "norwayeast"
  sku                        = "free"
  public_network_access      = "Enabled"
  local_auth_enabled         = true
  purge_protection_enabled   = true
  soft_delete_retention_days = 7

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.i.id]
  }

  encryption {
    key_vault_key_identifier = azurerm_key_vault_key.k.versionless_id
  }
}

# expect: configuration/identity, configuration/private-endpoint, configuration/recoverable, configuration/retention
resource "azurerm_app_configuration" "insecure_2" {
  name                       = "appcs2"
  resource_group_name        = azurerm_resource_group.main.name
  location                   = "norwayeast"
  sku                        = "standard"
  public_network_access      = "Disabled"
  local_auth_enabled         = false
  purge_protection_enabled   = false
  soft_delete_retention_days = 1

  encryption {
    key_vault_key_identifier = azurerm_key_vault_key.k.versionless_id
  }
}

# expect: configuration/customer-managed-key, configuration/private-endpoint
resource "azurerm_app_configuration" "insecure_3" {
  name                       = "appcs3"
  resource_group_name        = azurerm_resource_group.main.name
  location                   = "norwayeast"
  sku                        = "standard"
  public_network_access      = "Disabled"
  local_auth_enabled         = false
  purge_protection_enabled   = true
  soft_delete_retention_days = 7

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.i.id]
  }
}

# expect: configuration/key-rotates, configuration/private-endpoint
resource "azurerm_app_configuration" "insecure_4" {
  name                       = "appcs4"
  resource_group_name        = azurerm_resource_group.main.name
  location                   = "norwayeast"
  sku                        = "standard"
  public_network_access      = "Disabled"
  local_auth_enabled         = false
  purge_protection_enabled   = true
  soft_delete_retention_days = 7

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.i.id]
  }

  encryption {
    key_vault_key_identifier = azurerm_key_vault_key.k.id
  }
}
