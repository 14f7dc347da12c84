resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

resource "azurerm_network_ddos_protection_plan" "main" {
  name                = "ddos-platform"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}

resource "azurerm_virtual_network" "main" {
  name                = "vnet-app"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  address_space       = ["10.0.0.0/16"]

  encryption {
    enforcement = "AllowUnencrypted"
  }

  ddos_protection_plan {
    id     = azurerm_network_ddos_protection_plan.main.id
    enable = true
  }
}
