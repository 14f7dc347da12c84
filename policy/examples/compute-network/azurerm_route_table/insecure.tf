resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_subnet" "main" {
  name                 = "platform"
  virtual_network_name = "vnet-platform"
  resource_group_name  = "rg-platform"
}

# expect: network/no-route-propagation
resource "azurerm_route_table" "no_route_propagation" {
  name                          = "rt-app-1"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  bgp_route_propagation_enabled = true

  route {
    name                   = "to-firewall"
    address_prefix         = "0.0.0.0/0"
    next_hop_type          = "VirtualAppliance"
    next_hop_in_ip_address = "10.0.0.4"
  }
}

resource "azurerm_subnet_route_table_association" "no_route_propagation" {
  subnet_id      = data.azurerm_subnet.main.id
  route_table_id = azurerm_route_table.no_route_propagation.id
}

# expect: network/route-table-in-use
resource "azurerm_route_table" "route_table_in_use" {
  name                          = "rt-app-2"
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

# expect: network/no-route-to-internet, network/route-to-firewall
resource "azurerm_route_table" "no_route_to_internet" {
  name                          = "rt-app-3"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  bgp_route_propagation_enabled = false

  route {
    name           = "to-firewall"
    address_prefix = "0.0.0.0/0"
    next_hop_type  = "Internet"
  }
}

resource "azurerm_subnet_route_table_association" "no_route_to_internet" {
  subnet_id      = data.azurerm_subnet.main.id
  route_table_id = azurerm_route_table.no_route_to_internet.id
}

# expect: network/route-to-firewall
resource "azurerm_route_table" "route_to_firewall" {
  name                          = "rt-app-4"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  bgp_route_propagation_enabled = false

  route {
    name                   = "to-firewall"
    address_prefix         = "10.1.0.0/16"
    next_hop_type          = "VirtualAppliance"
    next_hop_in_ip_address = "10.0.0.4"
  }
}

resource "azurerm_subnet_route_table_association" "route_to_firewall" {
  subnet_id      = data.azurerm_subnet.main.id
  route_table_id = azurerm_route_table.route_to_firewall.id
}
