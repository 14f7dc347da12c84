resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_subnet" "main" {
  name                 = "platform"
  virtual_network_name = "vnet-platform"
  resource_group_name  = "rg-platform"
}

# expect: network/balancer-standard
resource "azurerm_lb" "balancer_standard" {
  name                = "lbi-app-1"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  sku                 = "Basic"

  frontend_ip_configuration {
    name                          = "internal"
    subnet_id                     = data.azurerm_subnet.main.id
    private_ip_address_allocation = "Dynamic"
    zones                         = ["1", "2", "3"]
  }
}
