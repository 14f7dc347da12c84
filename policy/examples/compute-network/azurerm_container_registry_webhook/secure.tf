resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_container_registry" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

resource "azurerm_container_registry_webhook" "main" {
  name                = "deployed"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  registry_name       = data.azurerm_container_registry.main.name
  service_uri         = "https://hooks.example.no/images"
  actions             = ["push"]
}
