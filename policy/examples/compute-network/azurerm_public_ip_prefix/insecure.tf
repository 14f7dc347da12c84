resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

# expect: network/public-ip-zones
resource "azurerm_public_ip_prefix" "public_ip_zones" {
  name                = "ippre-outbound-1"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  prefix_length       = 30
  sku                 = "Standard"
  zones               = ["1"]
}
