resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: integration/no-public-network, integration/private-endpoint, integration/tier
resource "azurerm_web_pubsub_socketio" "insecure_1" {
  name                  = "wpsio1"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  public_network_access = "Enabled"
  local_auth_enabled    = false
  aad_auth_enabled      = true

  sku {
    name = "Free_F1"
  }

  identity {
    type = "SystemAssigned"
  }
}

# expect: integration/entra-sign-in, integration/no-shared-key, integration/private-endpoint
resource "azurerm_web_pubsub_socketio" "insecure_2" {
  name                  = "wpsio2"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  public_network_access = "Disabled"
  local_auth_enabled    = true
  aad_auth_enabled      = false

  sku {
    name = "Premium_P1"
  }

  identity {
    type = "SystemAssigned"
  }
}

# expect: integration/identity, integration/private-endpoint
resource "azurerm_web_pubsub_socketio" "insecure_3" {
  name                  = "wpsio3"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  public_network_access = "Disabled"
  local_auth_enabled    = false
  aad_auth_enabled      = true

  sku {
    name = "Premium_P1"
  }
}
