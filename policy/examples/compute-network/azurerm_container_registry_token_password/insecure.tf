resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_container_registry" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

resource "azurerm_container_registry_scope_map" "main" {
  name                    = "app"
  container_registry_name = data.azurerm_container_registry.main.name
  resource_group_name     = azurerm_resource_group.main.name
  actions                 = ["repositories/app/content/read"]
}

resource "azurerm_container_registry_token" "main" {
  name                    = "puller"
  container_registry_name = data.azurerm_container_registry.main.name
  resource_group_name     = azurerm_resource_group.main.name
  scope_map_id            = azurerm_container_registry_scope_map.main.id
  enabled                 = false
}

# expect: runtime/registry-token-expires
resource "azurerm_container_registry_token_password" "registry_token_expires" {
  container_registry_token_id = azurerm_container_registry_token.main.id

  password1 {}
}
