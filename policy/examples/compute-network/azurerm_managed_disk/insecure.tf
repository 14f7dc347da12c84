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

# expect: compute/disk-no-public-network
resource "azurerm_managed_disk" "disk_no_public_network" {
  name                          = "disk-data-1"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  zone                          = "1"
  storage_account_type          = "Premium_LRS"
  create_option                 = "Empty"
  disk_size_gb                  = 64
  disk_encryption_set_id        = azurerm_disk_encryption_set.main.id
  public_network_access_enabled = true
  network_access_policy         = "DenyAll"
}

# expect: compute/disk-export-closed
resource "azurerm_managed_disk" "disk_export_closed" {
  name                          = "disk-data-2"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  zone                          = "1"
  storage_account_type          = "Premium_LRS"
  create_option                 = "Empty"
  disk_size_gb                  = 64
  disk_encryption_set_id        = azurerm_disk_encryption_set.main.id
  public_network_access_enabled = false
  network_access_policy         = "AllowAll"
}

# expect: compute/disk-key
resource "azurerm_managed_disk" "disk_key" {
  name                          = "disk-data-3"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  zone                          = "1"
  storage_account_type          = "Premium_LRS"
  create_option                 = "Empty"
  disk_size_gb                  = 64
  public_network_access_enabled = false
  network_access_policy         = "DenyAll"
}

# expect: compute/disk-encrypted
resource "azurerm_managed_disk" "disk_encrypted" {
  name                          = "disk-data-4"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  zone                          = "1"
  storage_account_type          = "Premium_LRS"
  create_option                 = "Empty"
  disk_size_gb                  = 64
  disk_encryption_set_id        = azurerm_disk_encryption_set.main.id
  public_network_access_enabled = false
  network_access_policy         = "DenyAll"

  encryption_settings {
    enabled = false
  }
}
