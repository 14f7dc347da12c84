variable "endpoint_subnet_id" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_eventgrid_partner_namespace" "main" {
  name                         = "evgpns"
  resource_group_name          = azurerm_resource_group.main.name
  location                     = "norwayeast"
  partner_registration_id      = azurerm_eventgrid_partner_registration.p.id
  public_network_access        = "Disabled"
  local_authentication_enabled = false
}

resource "azurerm_private_endpoint" "eventgrid_partner_namespace" {
  name                = "pe-eventgrid_partner_namespace"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = var.endpoint_subnet_id

  private_service_connection {
    name                           = "eventgrid_partner_namespace"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_eventgrid_partner_namespace.main.id
    subresource_names              = ["partnernamespace"]
  }
}

resource "azurerm_eventgrid_partner_registration" "p" {
  name                = "evgpr"
  resource_group_name = azurerm_resource_group.main.name
}
