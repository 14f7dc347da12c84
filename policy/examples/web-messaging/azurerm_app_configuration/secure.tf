variable "endpoint_subnet_id" {
  type = string
}

variable "key_vault_id" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_app_configuration" "c" {
  name                       = "appcs"
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
    key_vault_key_identifier = azurerm_key_vault_key.k.versionless_id
  }
}

resource "azurerm_private_endpoint" "e" {
  name                = "pe"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = var.endpoint_subnet_id

  private_service_connection {
    name                           = "store"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_app_configuration.c.id
    subresource_names              = ["configurationStores"]
  }
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
