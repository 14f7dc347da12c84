resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_user_assigned_identity" "i" {
  name                = "id-data"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}

# expect: messaging/no-public-network, messaging/no-shared-key, messaging/private-endpoint
resource "azurerm_eventgrid_topic" "insecure_1" {
  name                          = "evgt1"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  public_network_access_enabled = true
  local_auth_enabled            = true

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.i.id]
  }
}

# expect: messaging/identity, messaging/no-ip-rule, messaging/private-endpoint
resource "azurerm_eventgrid_topic" "insecure_2" {
  name                          = "evgt2"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  public_network_access_enabled = false
  local_auth_enabled            = false

  inbound_ip_rule {
    ip_mask = "192.0.2.10"
  }
}

# expect: messaging/no-ip-rule, messaging/no-open-ip-rule, messaging/private-endpoint
resource "azurerm_eventgrid_topic" "insecure_3" {
  name                          = "evgt3"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  public_network_access_enabled = false
  local_auth_enabled            = false

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.i.id]
  }

  inbound_ip_rule {
    ip_mask = "0.0.0.0/0"
  }
}
