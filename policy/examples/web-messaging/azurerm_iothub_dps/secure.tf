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

resource "azurerm_iothub_dps" "main" {
  name                          = "dps"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  public_network_access_enabled = false
  data_residency_enabled        = true

  sku {
    name     = "S1"
    capacity = 1
  }
}

resource "azurerm_private_endpoint" "iothub_dps" {
  name                = "pe-iothub_dps"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = var.endpoint_subnet_id

  private_service_connection {
    name                           = "iothub_dps"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_iothub_dps.main.id
    subresource_names              = [var.part]
  }
}
