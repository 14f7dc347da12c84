resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_route_table" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

# expect: network/no-route-to-internet
resource "azurerm_route" "no_route_to_internet" {
  name                = "to-firewall-1"
  resource_group_name = azurerm_resource_group.main.name
  route_table_name    = data.azurerm_route_table.main.name
  address_prefix      = "0.0.0.0/0"
  next_hop_type       = "Internet"
}
