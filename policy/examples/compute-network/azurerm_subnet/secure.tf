resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_network_security_group" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_virtual_network" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

resource "azurerm_subnet" "main" {
  name                              = "snet-app"
  resource_group_name               = azurerm_resource_group.main.name
  virtual_network_name              = data.azurerm_virtual_network.main.name
  address_prefixes                  = ["10.0.1.0/24"]
  default_outbound_access_enabled   = false
  private_endpoint_network_policies = "Enabled"
}

resource "azurerm_subnet_network_security_group_association" "s" {
  subnet_id                 = azurerm_subnet.main.id
  network_security_group_id = data.azurerm_network_security_group.main.id
}
