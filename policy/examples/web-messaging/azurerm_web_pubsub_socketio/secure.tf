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

resource "azurerm_web_pubsub_socketio" "main" {
  name                  = "wpsio"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  public_network_access = "Disabled"
  local_auth_enabled    = false
  aad_auth_enabled      = true

  sku {
    name = "Premium_P1"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "web_pubsub_socketio" {
  name                = "pe-web_pubsub_socketio"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = var.endpoint_subnet_id

  private_service_connection {
    name                           = "web_pubsub_socketio"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_web_pubsub_socketio.main.id
    subresource_names              = [var.part]
  }
}
