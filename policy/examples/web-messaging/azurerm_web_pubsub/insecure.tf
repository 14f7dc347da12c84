resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: integration/no-public-network, integration/private-endpoint, integration/tier
resource "azurerm_web_pubsub" "insecure_1" {
  name                          = "wps1"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sku                           = "Free_F1"
  public_network_access_enabled = true
  local_auth_enabled            = false
  aad_auth_enabled              = true

  identity {
    type = "SystemAssigned"
  }
}

# expect: integration/entra-sign-in, integration/no-shared-key, integration/private-endpoint
resource "azurerm_web_pubsub" "insecure_2" {
  name                          = "wps2"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sku                           = "Premium_P1"
  public_network_access_enabled = false
  local_auth_enabled            = true
  aad_auth_enabled              = false

  identity {
    type = "SystemAssigned"
  }
}

# expect: integration/identity, integration/private-endpoint
resource "azurerm_web_pubsub" "insecure_3" {
  name                          = "wps3"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sku                           = "Premium_P1"
  public_network_access_enabled = false
  local_auth_enabled            = false
  aad_auth_enabled              = true
}
