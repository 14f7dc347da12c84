resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: edge/api-oauth-grants, edge/api-oauth-state, edge/api-token-header
resource "azurerm_api_management_authorization_server" "insecure" {
  name                         = "entra"
  resource_group_name          = azurerm_resource_group.main.name
  api_management_name          = "apim"
  display_name                 = "Entra"
  authorization_endpoint       = "https://login.microsoftonline.com/x/oauth2/v2.0/authorize"
  client_id                    = "00000000-0000-4000-8000-000000000002"
  client_registration_endpoint = "https://localhost"
  grant_types                  = ["implicit"]
  authorization_methods        = ["GET"]
  bearer_token_sending_methods = ["query"]
}
