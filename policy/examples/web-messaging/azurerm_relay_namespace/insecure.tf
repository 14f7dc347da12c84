resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: messaging/private-endpoint
resource "azurerm_relay_namespace" "insecure" {
  name                = "rl"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  sku_name            = "Standard"
}
