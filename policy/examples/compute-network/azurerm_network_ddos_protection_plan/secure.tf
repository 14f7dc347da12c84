resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

resource "azurerm_network_ddos_protection_plan" "main" {
  name                = "ddos-platform"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}
