resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_api_management_backend" "main" {
  name                = "case"
  resource_group_name = azurerm_resource_group.main.name
  api_management_name = "apim"
  protocol            = "http"
  url                 = "https://case.internal"

  tls {
    validate_certificate_chain = true
    validate_certificate_name  = true
  }
}
