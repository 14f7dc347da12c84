resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_user_assigned_identity" "i" {
  name                = "id-data"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}

# expect: messaging/identity, messaging/no-public-network, messaging/private-endpoint
resource "azurerm_eventgrid_namespace" "insecure_1" {
  name                  = "evgns1"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  public_network_access = "Enabled"
}

# expect: messaging/no-ip-rule, messaging/private-endpoint
resource "azurerm_eventgrid_namespace" "insecure_2" {
  name                  = "evgns2"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  public_network_access = "Disabled"

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.i.id]
  }

  inbound_ip_rule {
    ip_mask = "192.0.2.10"
  }
}

# expect: messaging/no-ip-rule, messaging/no-open-ip-rule, messaging/private-endpoint
resource "azurerm_eventgrid_namespace" "insecure_3" {
  name                  = "evgns3"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  public_network_access = "Disabled"

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.i.id]
  }

  inbound_ip_rule {
    ip_mask = "0.0.0.0/0"
  }
}
