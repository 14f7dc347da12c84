resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: integration/no-public-network, integration/no-shared-key, integration/private-endpoint, integration/tier
resource "azurerm_signalr_service" "insecure_1" {
  name                          = "sigr1"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  public_network_access_enabled = true
  local_auth_enabled            = true
  aad_auth_enabled              = true
  connectivity_logs_enabled     = true
  messaging_logs_enabled        = true
  http_request_logs_enabled     = true

  sku {
    name     = "Free_F1"
    capacity = 1
  }

  cors {
    allowed_origins = ["https://www.altinn.no"]
  }

  identity {
    type = "SystemAssigned"
  }
}

# expect: integration/entra-sign-in, integration/no-open-cors, integration/private-endpoint, integration/signal-logs
resource "azurerm_signalr_service" "insecure_2" {
  name                          = "sigr2"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  public_network_access_enabled = false
  local_auth_enabled            = false
  aad_auth_enabled              = false
  connectivity_logs_enabled     = false
  messaging_logs_enabled        = true
  http_request_logs_enabled     = true

  sku {
    name     = "Premium_P1"
    capacity = 1
  }

  cors {
    allowed_origins = ["*"]
  }

  identity {
    type = "SystemAssigned"
  }
}

# expect: integration/identity, integration/private-endpoint
resource "azurerm_signalr_service" "insecure_3" {
  name                          = "sigr3"
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
}
