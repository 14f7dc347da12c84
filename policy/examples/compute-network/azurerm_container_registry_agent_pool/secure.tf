resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_container_registry" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_subnet" "main" {
  name                 = "platform"
  virtual_network_name = "vnet-platform"
  resource_group_name  = "rg-platform"
}

resource "azurerm_container_registry_agent_pool" "main" {
  name                      = "builders"
  resource_group_name       = azurerm_resource_group.main.name
  location                  = "norwayeast"
  container_registry_name   = data.azurerm_container_registry.main.name
  virtual_network_subnet_id = data.azurerm_subnet.main.id
}
