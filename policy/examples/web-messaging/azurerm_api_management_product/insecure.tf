resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: edge/api-subscription
resource "azurerm_api_management_product" "insecure" {
  product_id            = "case"
  resource_group_name   = azurerm_resource_group.main.name
  api_management_name   = "apim"
  display_name          = "Case"
  published             = true
  subscription_required = false
  approval_required     = false
}
