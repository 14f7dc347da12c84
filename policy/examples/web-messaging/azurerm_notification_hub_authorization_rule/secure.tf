resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_notification_hub_authorization_rule" "main" {
  name                  = "reader"
  namespace_name        = "ntfns"
  notification_hub_name = "case"
  resource_group_name   = azurerm_resource_group.main.name
  listen                = true
  send                  = false
  manage                = false
}
