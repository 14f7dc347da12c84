resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_relay_hybrid_connection" "main" {
  name                          = "case"
  resource_group_name           = azurerm_resource_group.main.name
  relay_namespace_name          = "rl"
  requires_client_authorization = true
}
