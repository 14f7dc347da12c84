resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_network_security_group" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

resource "azurerm_network_security_rule" "main" {
  name                        = "https"
  priority                    = 100
  direction                   = "Inbound"
  access                      = "Allow"
  protocol                    = "Tcp"
  source_port_range           = "*"
  destination_port_range      = "443"
  source_address_prefix       = "10.0.0.0/16"
  destination_address_prefix  = "10.0.1.0/24"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = data.azurerm_network_security_group.main.name
}
