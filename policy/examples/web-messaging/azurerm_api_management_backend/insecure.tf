resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: edge/api-backend-certificate, edge/api-backend-https
resource "azurerm_api_management_backend" "insecure" {
  name                = "case"
  resource_group_name = azurerm_resource_group.main.name
  api_management_name = "apim"
  protocol            = "http"
  url                 = "http://case.internal"

  tls {
    validate_certificate_chain = false
    validate_certificate_name  = true
  }
}
