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

# expect: compute/disk-key-rotates
resource "azurerm_disk_encryption_set" "disk_key_rotates" {
  name                      = "des-data-1"
  resource_group_name       = azurerm_resource_group.main.name
  location                  = "norwayeast"
  key_vault_key_id          = data.azurerm_key_vault_key.main.versionless_id
  auto_key_rotation_enabled = false
  encryption_type           = "EncryptionAtRestWithCustomerKey"

  identity {
    type = "SystemAssigned"
  }
}

# expect: compute/disk-key-versionless
resource "azurerm_disk_encryption_set" "disk_key_versionless" {
  name                      = "des-data-2"
  resource_group_name       = azurerm_resource_group.main.name
  location                  = "norwayeast"
  key_vault_key_id          = "https://kv-app.vault.azure.net/keys/disks/0123456789abcdef0123456789abcdef"
  auto_key_rotation_enabled = true
  encryption_type           = "EncryptionAtRestWithCustomerKey"

  identity {
    type = "SystemAssigned"
  }
}
