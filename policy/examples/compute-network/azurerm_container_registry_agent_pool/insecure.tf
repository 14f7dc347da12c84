resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_container_registry" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

# expect: runtime/registry-builds-inside
resource "azurerm_container_registry_agent_pool" "registry_builds_inside" {
  name                    = "builders-1"
  resource_group_name     = azurerm_resource_group.main.name
  location                = "norwayeast"
  container_registry_name = data.azurerm_container_registry.main.name
}
