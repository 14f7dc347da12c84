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

resource "azurerm_signalr_service" "main" {
  name                          = "sigr"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  public_network_access_enabled = false
  local_auth_enabled            = false
  aad_auth_enabled              = true
  connectivity_logs_enabled     = true
  messaging_logs_enabled        = true
  http_request_logs_enabled     = true

  sku {
    name     = "Premium_P1"
    capacity = 1
  }

  cors {
    allowed_origins = ["https://www.altinn.no"]
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "signalr_service" {
  name                = "pe-signalr_service"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = var.endpoint_subnet_id

  private_service_connection {
    name                           = "signalr_service"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_signalr_service.main.id
    subresource_names              = [var.part]
  }
}
