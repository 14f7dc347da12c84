resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_container_registry" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

# expect: runtime/registry-webhook-https
resource "azurerm_container_registry_webhook" "registry_webhook_https" {
  name                = "deployed-1"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  registry_name       = data.azurerm_container_registry.main.name
  service_uri         = "http://hooks.example.no/images"
  actions             = ["push"]
}
