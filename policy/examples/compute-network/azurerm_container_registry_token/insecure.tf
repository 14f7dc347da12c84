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

# expect: runtime/registry-no-token
resource "azurerm_container_registry_token" "registry_no_token" {
  name                    = "puller-1"
  container_registry_name = data.azurerm_container_registry.main.name
  resource_group_name     = azurerm_resource_group.main.name
  scope_map_id            = azurerm_container_registry_scope_map.main.id
  enabled                 = true
}
