resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_notification_hub_namespace" "main" {
  name                    = "ntfns"
  resource_group_name     = azurerm_resource_group.main.name
  location                = "norwayeast"
  namespace_type          = "NotificationHub"
  sku_name                = "Standard"
  replication_region      = "None"
  zone_redundancy_enabled = true
}
