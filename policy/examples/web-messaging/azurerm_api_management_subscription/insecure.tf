resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: edge/api-no-tracing, edge/api-subscription-scope
resource "azurerm_api_management_subscription" "insecure" {
  resource_group_name = azurerm_resource_group.main.name
  api_management_name = "apim"
  display_name        = "NAV"
  allow_tracing       = true
}
