resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: web/plan-instances, web/plan-tier
resource "azurerm_service_plan" "insecure_1" {
  name                   = "asp-app1"
  resource_group_name    = azurerm_resource_group.main.name
  location               = "norwayeast"
  os_type                = "Linux"
  sku_name               = "B1"
  worker_count           = 1
  zone_balancing_enabled = true
}

# expect: web/zones
resource "azurerm_service_plan" "insecure_2" {
  name                   = "asp-app2"
  resource_group_name    = azurerm_resource_group.main.name
  location               = "norwayeast"
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = false
}
