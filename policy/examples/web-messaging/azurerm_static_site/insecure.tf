resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: web/plan-tier
resource "azurerm_static_site" "insecure" {
  name                = "stapp-old"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  sku_tier            = "Free"
  sku_size            = "Standard"
}
