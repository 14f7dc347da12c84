variable "endpoint_subnet_id" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_eventgrid_namespace" "main" {
  name                  = "evgns"
  resource_group_name   = azurerm_resource_group.main.name
  location              = "norwayeast"
  public_network_access = "Disabled"

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.i.id]
  }
}

resource "azurerm_private_endpoint" "eventgrid_namespace" {
  name                = "pe-eventgrid_namespace"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = var.endpoint_subnet_id

  private_service_connection {
    name                           = "eventgrid_namespace"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_eventgrid_namespace.main.id
    subresource_names              = ["namespace"]
  }
}

resource "azurerm_user_assigned_identity" "i" {
  name                = "id-data"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}
