resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_eventgrid_system_topic_event_subscription" "main" {
  system_topic        = "evgst"
  resource_group_name = azurerm_resource_group.main.name
  name                = "case"

  webhook_endpoint {
    url = "https://case.altinn.no/events"
  }

  storage_blob_dead_letter_destination {
    storage_account_id          = azurerm_storage_account.a.id
    storage_blob_container_name = "lost"
  }
}

resource "azurerm_storage_account" "a" {
  name                     = "stjobs"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = "norwayeast"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}
