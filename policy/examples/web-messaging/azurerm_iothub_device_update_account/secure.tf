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

resource "azurerm_iothub_device_update_account" "main" {
  name                          = "adu"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sku                           = "Standard"
  public_network_access_enabled = false

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "iothub_device_update_account" {
  name                = "pe-iothub_device_update_account"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = var.endpoint_subnet_id

  private_service_connection {
    name                           = "iothub_device_update_account"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_iothub_device_update_account.main.id
    subresource_names              = [var.part]
  }
}
