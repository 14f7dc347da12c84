resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_api_management_authorization_server" "main" {
  name                         = "entra"
  resource_group_name          = azurerm_resource_group.main.name
  api_management_name          = "apim"
  display_name                 = "Entra"
  authorization_endpoint       = "https://login.microsoftonline.com/x/oauth2/v2.0/authorize"
  client_id                    = "00000000-0000-4000-8000-000000000002"
  client_registration_endpoint = "https://localhost"
  grant_types                  = ["authorizationCode"]
  authorization_methods        = ["GET"]
  bearer_token_sending_methods = ["authorizationHeader"]
  support_state                = true
}
