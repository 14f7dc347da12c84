resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: messaging/no-manage-key
resource "azurerm_notification_hub_authorization_rule" "insecure" {
  name                  = "reader"
  namespace_name        = "ntfns"
  notification_hub_name = "case"
  resource_group_name   = azurerm_resource_group.main.name
  listen                = true
  send                  = false
  manage                = true
}
