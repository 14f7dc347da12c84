resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_api_management_named_value" "main" {
  name                = "key"
  resource_group_name = azurerm_resource_group.main.name
  api_management_name = "apim"
  display_name        = "key"
  secret              = true

  value_from_key_vault {
    secret_id = "https://kv.vault.azure.net/secrets/key"
  }
}
