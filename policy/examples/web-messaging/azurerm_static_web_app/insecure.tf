resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: web/no-public-network, web/plan-tier
resource "azurerm_static_web_app" "insecure" {
  name                          = "stapp"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sku_tier                      = "Free"
  sku_size                      = "Standard"
  public_network_access_enabled = true
}
