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

resource "azurerm_storage_account" "a" {
  name                     = "stjobs"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = "norwayeast"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}

# expect: integration/batch-storage-identity, integration/no-public-network, integration/no-shared-key, integration/private-endpoint
resource "azurerm_batch_account" "insecure_1" {
  name                                = "bajobs1"
  resource_group_name                 = azurerm_resource_group.main.name
  location                            = "norwayeast"
  public_network_access_enabled       = true
  allowed_authentication_modes        = ["AAD", "SharedKey"]
  storage_account_id                  = azurerm_storage_account.a.id
  storage_account_authentication_mode = "StorageKeys"

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

# expect: integration/batch-default-deny, integration/customer-managed-key, integration/identity, integration/no-public-network, integration/private-endpoint
resource "azurerm_batch_account" "insecure_2" {
  name                                = "bajobs2"
  resource_group_name                 = azurerm_resource_group.main.name
  location                            = "norwayeast"
  public_network_access_enabled       = true
  allowed_authentication_modes        = ["AAD"]
  storage_account_id                  = azurerm_storage_account.a.id
  storage_account_authentication_mode = "BatchAccountManagedIdentity"

  network_profile {
    account_access {
      default_action = "Allow"
    }

    node_management_access {
      default_action = "Deny"
    }
  }
}

# expect: integration/batch-nodes-default-deny, integration/no-public-network, integration/private-endpoint
resource "azurerm_batch_account" "insecure_3" {
  name                                = "bajobs3"
  resource_group_name                 = azurerm_resource_group.main.name
  location                            = "norwayeast"
  public_network_access_enabled       = true
  allowed_authentication_modes        = ["AAD"]
  storage_account_id                  = azurerm_storage_account.a.id
  storage_account_authentication_mode = "BatchAccountManagedIdentity"

  network_profile {
    account_access {
      default_action = "Deny"
    }

    node_management_access {
      default_action = "Allow"
    }
  }

  encryption {
    key_vault_key_id = azurerm_key_vault_key.k.id
  }

  identity {
    type = "SystemAssigned"
  }
}
