resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_public_ip" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_subnet" "main" {
  name                 = "platform"
  virtual_network_name = "vnet-platform"
  resource_group_name  = "rg-platform"
}

# expect: network/no-ip-forwarding
resource "azurerm_network_interface" "no_ip_forwarding" {
  name                  = "nic-app-1"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  ip_forwarding_enabled = true

  ip_configuration {
    name                          = "internal"
    subnet_id                     = data.azurerm_subnet.main.id
    private_ip_address_allocation = "Dynamic"
  }
}

# expect: network/interface-closed
resource "azurerm_network_interface" "interface_closed" {
  name                  = "nic-app-2"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  ip_forwarding_enabled = false

  ip_configuration {
    name                          = "internal"
    subnet_id                     = data.azurerm_subnet.main.id
    private_ip_address_allocation = "Dynamic"
    public_ip_address_id          = data.azurerm_public_ip.main.id
  }
}
