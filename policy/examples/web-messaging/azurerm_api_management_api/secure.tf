resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_api_management_api" "main" {
  name                  = "case"
  resource_group_name   = azurerm_resource_group.main.name
  api_management_name   = "apim"
  revision              = "1"
  display_name          = "Case"
  path                  = "case"
  protocols             = ["https"]
  service_url           = "https://case.internal"
  subscription_required = true
}
