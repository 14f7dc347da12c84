resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

# expect: runtime/desktop-no-public-network
resource "azurerm_virtual_desktop_workspace" "desktop_no_public_network" {
  name                = "vdws-admin-1"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}
