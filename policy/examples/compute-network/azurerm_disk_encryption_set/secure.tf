resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_key_vault" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_key_vault_key" "main" {
  name         = "platform"
  key_vault_id = data.azurerm_key_vault.main.id
}

resource "azurerm_disk_encryption_set" "main" {
  name                      = "des-data"
  resource_group_name       = azurerm_resource_group.main.name
  location                  = "norwayeast"
  key_vault_key_id          = data.azurerm_key_vault_key.main.versionless_id
  auto_key_rotation_enabled = true
  encryption_type           = "EncryptionAtRestWithCustomerKey"

  identity {
    type = "SystemAssigned"
  }
}
