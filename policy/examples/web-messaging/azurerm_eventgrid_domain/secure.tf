variable "endpoint_subnet_id" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_eventgrid_domain" "main" {
  name                          = "evgd"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  public_network_access_enabled = false
  local_auth_enabled            = false

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.i.id]
  }
}

resource "azurerm_private_endpoint" "eventgrid_domain" {
  name                = "pe-eventgrid_domain"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = var.endpoint_subnet_id

  private_service_connection {
    name                           = "eventgrid_domain"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_eventgrid_domain.main.id
    subresource_names              = ["domain"]
  }
}

resource "azurerm_user_assigned_identity" "i" {
  name                = "id-data"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}
