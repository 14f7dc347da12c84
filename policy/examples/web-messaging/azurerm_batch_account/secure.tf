variable "endpoint_subnet_id" {
  type = string
}

variable "key_vault_id" {
  type = string
}

variable "part" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_batch_account" "main" {
  name                                = "bajobs"
  resource_group_name                 = azurerm_resource_group.main.name
  location                            = "norwayeast"
  public_network_access_enabled       = false
  allowed_authentication_modes        = ["AAD"]
  storage_account_id                  = azurerm_storage_account.a.id
  storage_account_authentication_mode = "BatchAccountManagedIdentity"

  network_profile {
    account_access {
      default_action = "Deny"
    }

    node_management_access {
      default_action = "Deny"
    }
  }

  encryption {
    key_vault_key_id = azurerm_key_vault_key.k.id
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "batch_account" {
  name                = "pe-batch_account"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = var.endpoint_subnet_id

  private_service_connection {
    name                           = "batch_account"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_batch_account.main.id
    subresource_names              = [var.part]
  }
}

resource "azurerm_key_vault_key" "k" {
  name         = "data"
  key_vault_id = var.key_vault_id
  key_type     = "RSA-HSM"
  key_opts     = ["wrapKey", "unwrapKey"]
}

resource "azurerm_storage_account" "a" {
  name                     = "stjobs"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = "norwayeast"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}
