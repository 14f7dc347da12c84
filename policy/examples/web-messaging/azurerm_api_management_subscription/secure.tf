resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_api_management_subscription" "main" {
  resource_group_name = azurerm_resource_group.main.name
  api_management_name = "apim"
  display_name        = "NAV"
  product_id          = azurerm_api_management_product.main.id
  allow_tracing       = false
}

resource "azurerm_api_management_product" "main" {
  product_id            = "case"
  resource_group_name   = azurerm_resource_group.main.name
  api_management_name   = "apim"
  display_name          = "Case"
  published             = true
  subscription_required = true
  approval_required     = true
}
