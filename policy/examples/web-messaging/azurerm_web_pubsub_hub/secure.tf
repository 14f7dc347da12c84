variable "endpoint_subnet_id" {
  type = string
}

variable "part" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_web_pubsub_hub" "main" {
  name                          = "cases"
  web_pubsub_id                 = azurerm_web_pubsub.main.id
  anonymous_connections_enabled = false
}

resource "azurerm_web_pubsub" "main" {
  name                          = "wps"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sku                           = "Premium_P1"
  public_network_access_enabled = false
  local_auth_enabled            = false
  aad_auth_enabled              = true

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "web_pubsub" {
  name                = "pe-web_pubsub"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = var.endpoint_subnet_id

  private_service_connection {
    name                           = "web_pubsub"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_web_pubsub.main.id
    subresource_names              = [var.part]
  }
}
