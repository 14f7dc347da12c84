resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

resource "azurerm_public_ip_prefix" "main" {
  name                = "ippre-outbound"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  prefix_length       = 30
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
}
