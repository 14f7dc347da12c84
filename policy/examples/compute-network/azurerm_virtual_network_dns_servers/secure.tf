data "azurerm_virtual_network" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

resource "azurerm_virtual_network_dns_servers" "main" {
  virtual_network_id = data.azurerm_virtual_network.main.id
  dns_servers        = ["10.0.0.4", "10.0.0.5"]
}
