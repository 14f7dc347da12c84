resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

resource "azurerm_virtual_desktop_workspace" "main" {
  name                          = "vdws-admin"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  public_network_access_enabled = false
}
