variable "key_vault_id" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_load_test" "main" {
  name                = "lt"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  encryption {
    key_url = azurerm_key_vault_key.k.id

    identity {
      type = "SystemAssigned"
    }
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_key_vault_key" "k" {
  name         = "data"
  key_vault_id = var.key_vault_id
  key_type     = "RSA-HSM"
  key_opts     = ["wrapKey", "unwrapKey"]
}
