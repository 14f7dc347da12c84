resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_private_dns_zone" "main" {
  name                = "privatelink.azurecr.io"
  resource_group_name = "rg-platform"
}

data "azurerm_virtual_network" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

resource "azurerm_private_dns_zone_virtual_network_link" "main" {
  name                  = "app"
  resource_group_name   = azurerm_resource_group.main.name
  private_dns_zone_name = data.azurerm_private_dns_zone.main.name
  virtual_network_id    = data.azurerm_virtual_network.main.id
  resolution_policy     = "Default"
}
