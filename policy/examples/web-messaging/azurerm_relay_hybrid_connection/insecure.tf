resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: messaging/relay-authorization
resource "azurerm_relay_hybrid_connection" "insecure" {
  name                          = "case"
  resource_group_name           = azurerm_resource_group.main.name
  relay_namespace_name          = "rl"
  requires_client_authorization = false
}
