variable "endpoint_subnet_id" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_relay_namespace" "main" {
  name                = "rl"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  sku_name            = "Standard"
}

resource "azurerm_private_endpoint" "relay_namespace" {
  name                = "pe-relay_namespace"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = var.endpoint_subnet_id

  private_service_connection {
    name                           = "relay_namespace"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_relay_namespace.main.id
    subresource_names              = ["namespace"]
  }
}
