data "azurerm_virtual_hub" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_virtual_network" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

resource "azurerm_virtual_hub_connection" "main" {
  name                      = "spoke"
  virtual_hub_id            = data.azurerm_virtual_hub.main.id
  remote_virtual_network_id = data.azurerm_virtual_network.main.id
  internet_security_enabled = true
}
