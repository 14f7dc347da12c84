resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_eventgrid_partner_registration" "p" {
  name                = "evgpr"
  resource_group_name = azurerm_resource_group.main.name
}

# expect: messaging/no-public-network, messaging/no-shared-key, messaging/private-endpoint
resource "azurerm_eventgrid_partner_namespace" "insecure_1" {
  name                         = "evgpns1"
  resource_group_name          = azurerm_resource_group.main.name
  location                     = "norwayeast"
  partner_registration_id      = azurerm_eventgrid_partner_registration.p.id
  public_network_access        = "Enabled"
  local_authentication_enabled = true
}

# expect: messaging/no-ip-rule, messaging/private-endpoint
resource "azurerm_eventgrid_partner_namespace" "insecure_2" {
  name                         = "evgpns2"
  resource_group_name          = azurerm_resource_group.main.name
  location                     = "norwayeast"
  partner_registration_id      = azurerm_eventgrid_partner_registration.p.id
  public_network_access        = "Disabled"
  local_authentication_enabled = false

  inbound_ip_rule {
    ip_mask = "192.0.2.10"
  }
}

# expect: messaging/no-ip-rule, messaging/no-open-ip-rule, messaging/private-endpoint
resource "azurerm_eventgrid_partner_namespace" "insecure_3" {
  name                         = "evgpns3"
  resource_group_name          = azurerm_resource_group.main.name
  location                     = "norwayeast"
  partner_registration_id      = azurerm_eventgrid_partner_registration.p.id
  public_network_access        = "Disabled"
  local_authentication_enabled = false

  inbound_ip_rule {
    ip_mask = "0.0.0.0/0"
  }
}
