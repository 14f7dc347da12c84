resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_eventgrid_system_topic" "main" {
  name                = "evgst"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  source_resource_id  = azurerm_storage_account.a.id
  topic_type          = "Microsoft.Storage.StorageAccounts"

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.i.id]
  }
}

resource "azurerm_user_assigned_identity" "i" {
  name                = "id-data"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}

resource "azurerm_storage_account" "a" {
  name                     = "stjobs"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = "norwayeast"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}
