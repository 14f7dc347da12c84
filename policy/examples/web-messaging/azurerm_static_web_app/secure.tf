resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_static_web_app" "main" {
  name                          = "stapp"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sku_tier                      = "Standard"
  sku_size                      = "Standard"
  public_network_access_enabled = false
}
