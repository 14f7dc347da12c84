resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_route_table" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

resource "azurerm_route" "main" {
  name                   = "to-firewall"
  resource_group_name    = azurerm_resource_group.main.name
  route_table_name       = data.azurerm_route_table.main.name
  address_prefix         = "0.0.0.0/0"
  next_hop_type          = "VirtualAppliance"
  next_hop_in_ip_address = "10.0.0.4"
}
