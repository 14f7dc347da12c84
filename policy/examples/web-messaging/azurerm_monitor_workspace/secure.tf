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

resource "azurerm_monitor_workspace" "main" {
  name                          = "amw"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  public_network_access_enabled = false
}

resource "azurerm_private_endpoint" "monitor_workspace" {
  name                = "pe-monitor_workspace"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = var.endpoint_subnet_id

  private_service_connection {
    name                           = "monitor_workspace"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_monitor_workspace.main.id
    subresource_names              = [var.part]
  }
}
