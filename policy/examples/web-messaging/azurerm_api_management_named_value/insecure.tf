variable "secret" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: edge/api-secret-value
resource "azurerm_api_management_named_value" "insecure" {
  name                = "key"
  resource_group_name = azurerm_resource_group.main.name
  api_management_name = "apim"
  display_name        = "key"
  secret              = false
  value               = var.secret
}
