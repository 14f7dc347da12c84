resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

resource "azurerm_virtual_wan" "main" {
  name                   = "vwan-platform"
  resource_group_name    = azurerm_resource_group.main.name
  location               = "norwayeast"
  disable_vpn_encryption = false
}
