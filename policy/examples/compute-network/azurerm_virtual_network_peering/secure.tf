resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_virtual_network" "hub" {
  name                = "hub"
  resource_group_name = "rg-platform"
}

data "azurerm_virtual_network" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

resource "azurerm_virtual_network_peering" "main" {
  name                      = "peer-hub"
  resource_group_name       = azurerm_resource_group.main.name
  virtual_network_name      = data.azurerm_virtual_network.main.name
  remote_virtual_network_id = data.azurerm_virtual_network.hub.id
  allow_forwarded_traffic   = false
  allow_gateway_transit     = false
  use_remote_gateways       = false
}
