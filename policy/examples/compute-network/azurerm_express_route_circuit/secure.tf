resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

resource "azurerm_express_route_circuit" "main" {
  name                     = "erc-oslo"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = "norwayeast"
  service_provider_name    = "Telenor"
  peering_location         = "Oslo"
  bandwidth_in_mbps        = 1000
  allow_classic_operations = false

  sku {
    tier   = "Standard"
    family = "MeteredData"
  }
}
