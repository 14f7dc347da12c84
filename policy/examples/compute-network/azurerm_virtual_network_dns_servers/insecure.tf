data "azurerm_virtual_network" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

# expect: network/two-dns-servers
resource "azurerm_virtual_network_dns_servers" "two_dns_servers" {
  virtual_network_id = data.azurerm_virtual_network.main.id
  dns_servers        = ["10.0.0.4"]
}

# expect: network/own-dns-servers
resource "azurerm_virtual_network_dns_servers" "own_dns_servers" {
  virtual_network_id = data.azurerm_virtual_network.main.id
  dns_servers        = ["1.1.1.1", "1.0.0.1"]
}
