resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_nat_gateway" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

resource "azurerm_public_ip" "main" {
  name                 = "pip-gateway"
  resource_group_name  = azurerm_resource_group.main.name
  location             = "norwayeast"
  allocation_method    = "Static"
  sku                  = "Standard"
  zones                = ["1", "2", "3"]
  ddos_protection_mode = "Enabled"
}

resource "azurerm_nat_gateway_public_ip_association" "pip" {
  nat_gateway_id       = data.azurerm_nat_gateway.main.id
  public_ip_address_id = azurerm_public_ip.main.id
}
