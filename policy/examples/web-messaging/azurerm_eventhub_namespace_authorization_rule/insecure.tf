resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: messaging/no-manage-key, messaging/no-namespace-key
resource "azurerm_eventhub_namespace_authorization_rule" "insecure" {
  name                = "reader"
  namespace_name      = "evhns"
  resource_group_name = azurerm_resource_group.main.name
  listen              = true
  send                = false
  manage              = true
}
