resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_container_registry" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

# expect: runtime/registry-scope-narrow
resource "azurerm_container_registry_scope_map" "registry_scope_narrow" {
  name                    = "app-1"
  container_registry_name = data.azurerm_container_registry.main.name
  resource_group_name     = azurerm_resource_group.main.name
  actions                 = ["repositories/app/content/read", "repositories/*/content/write"]
}
