resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_eventhub_authorization_rule" "main" {
  name                = "reader"
  namespace_name      = "evhns"
  eventhub_name       = "cases"
  resource_group_name = azurerm_resource_group.main.name
  listen              = true
  send                = false
  manage              = false
}
