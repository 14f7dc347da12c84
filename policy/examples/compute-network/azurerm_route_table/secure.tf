resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_subnet" "main" {
  name                 = "platform"
  virtual_network_name = "vnet-platform"
  resource_group_name  = "rg-platform"
}

resource "azurerm_route_table" "main" {
  name                          = "rt-app"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  bgp_route_propagation_enabled = false

  route {
    name                   = "to-firewall"
    address_prefix         = "0.0.0.0/0"
    next_hop_type          = "VirtualAppliance"
    next_hop_in_ip_address = "10.0.0.4"
  }
}

resource "azurerm_subnet_route_table_association" "t" {
  subnet_id      = data.azurerm_subnet.main.id
  route_table_id = azurerm_route_table.main.id
}
