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

resource "azurerm_container_connected_registry" "main" {
  name                  = "site"
  container_registry_id = data.azurerm_container_registry.main.id
  sync_token_id         = azurerm_container_registry_token.main.id
  mode                  = "ReadOnly"
  audit_log_enabled     = true
}
