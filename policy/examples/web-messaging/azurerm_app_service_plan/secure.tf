resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_app_service_plan" "main" {
  name                = "asp-old"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  zone_redundant      = true

  sku {
    tier     = "PremiumV3"
    size     = "P1v3"
    capacity = 3
  }
}
