data "azurerm_virtual_hub" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_virtual_network" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

# expect: network/hub-secures-internet
resource "azurerm_virtual_hub_connection" "hub_secures_internet" {
  name                      = "spoke-1"
  virtual_hub_id            = data.azurerm_virtual_hub.main.id
  remote_virtual_network_id = data.azurerm_virtual_network.main.id
  internet_security_enabled = false
}
