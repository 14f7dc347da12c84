resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

# expect: network/express-route-no-classic
resource "azurerm_express_route_circuit" "express_route_no_classic" {
  name                     = "erc-oslo-1"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = "norwayeast"
  service_provider_name    = "Telenor"
  peering_location         = "Oslo"
  bandwidth_in_mbps        = 1000
  allow_classic_operations = true

  sku {
    tier   = "Standard"
    family = "MeteredData"
  }
}
