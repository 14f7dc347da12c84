## Checkov's checks of storage and keys that look at several resources.

# CKV2_AZURE_32
resource "azurerm_key_vault" "insecure" {
  name = "a"
}
resource "azurerm_key_vault" "secure" {
  name = "b"
}
resource "azurerm_private_endpoint" "e" {
  private_service_connection {
    private_connection_resource_id = azurerm_key_vault.secure.id
    subresource_names              = ["vault"]
  }
}

# CKV2_AZURE_33
resource "azurerm_storage_account" "insecure" {
  name = "a"
}
resource "azurerm_storage_account" "secure" {
  name = "b"
}
resource "azurerm_private_endpoint" "e" {
  private_service_connection {
    name                           = "c"
    private_connection_resource_id = azurerm_storage_account.secure.id
    is_manual_connection           = false
  }
}

# CKV2_AZURE_21
# What is asked for, a storage insight, logs no reads: a diagnostic setting does.
resource "azurerm_storage_account" "a" {
  name = "a"
}
resource "azurerm_storage_container" "insecure" {
  storage_account_id = azurerm_storage_account.a.id
}
resource "azurerm_storage_account" "b" {
  name = "b"
}
resource "azurerm_monitor_diagnostic_setting" "b" {
  target_resource_id         = "${azurerm_storage_account.b.id}/blobServices/default"
  log_analytics_workspace_id = "w"
  enabled_log {
    category = "StorageRead"
  }
  enabled_log {
    category = "StorageWrite"
  }
  enabled_log {
    category = "StorageDelete"
  }
}
resource "azurerm_storage_container" "secure" {
  storage_account_id = azurerm_storage_account.b.id
}

# CKV2_AZURE_50
resource "azurerm_storage_account" "insecure" {
  public_network_access_enabled = true
}
resource "azurerm_storage_account" "secure" {
  public_network_access_enabled = false
}
resource "azurerm_machine_learning_workspace" "w" {
  high_business_impact = true
  storage_account_id   = azurerm_storage_account.secure.id
}

# CKV2_AZURE_1
resource "azurerm_storage_account" "insecure" {
  name = "a"
}
resource "azurerm_storage_account" "secure" {
  name = "b"
}
resource "azurerm_storage_account_customer_managed_key" "k" {
  storage_account_id = azurerm_storage_account.secure.id
  key_vault_id       = "v"
  key_name           = "k"
}
