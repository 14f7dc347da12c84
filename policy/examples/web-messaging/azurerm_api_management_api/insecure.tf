resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: edge/api-backend-https, edge/api-https
resource "azurerm_api_management_api" "insecure_1" {
  name                  = "case1"
  resource_group_name   = azurerm_resource_group.main.name
  api_management_name   = "apim"
  revision              = "1"
  display_name          = "Case"
  path                  = "case"
  protocols             = ["http", "https"]
  service_url           = "http://case.internal"
  subscription_required = true
}

# expect: edge/api-subscription
resource "azurerm_api_management_api" "insecure_2" {
  name                  = "case2"
  resource_group_name   = azurerm_resource_group.main.name
  api_management_name   = "apim"
  revision              = "1"
  display_name          = "Case"
  path                  = "case"
  protocols             = ["https"]
  service_url           = "https://case.internal"
  subscription_required = false
}
