resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: messaging/hub-replica, messaging/hub-zones
resource "azurerm_notification_hub_namespace" "insecure" {
  name                    = "ntfns"
  resource_group_name     = azurerm_resource_group.main.name
  location                = "norwayeast"
  namespace_type          = "NotificationHub"
  sku_name                = "Standard"
  replication_region      = "AustraliaEast"
  zone_redundancy_enabled = false
}
