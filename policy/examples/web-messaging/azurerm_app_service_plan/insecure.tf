resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: web/plan-tier, web/zones
resource "azurerm_app_service_plan" "insecure_1" {
  name                = "asp-old1"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  zone_redundant      = false

  sku {
    tier     = "F1"
    size     = "P1v3"
    capacity = 3
  }
}

# expect: web/plan-instances
resource "azurerm_app_service_plan" "insecure_2" {
  name                = "asp-old2"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  zone_redundant      = true

  sku {
    tier     = "PremiumV3"
    size     = "P1v3"
    capacity = 1
  }
}
