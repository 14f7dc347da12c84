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

resource "azurerm_digital_twins_instance" "main" {
  name                = "dt"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "digital_twins_instance" {
  name                = "pe-digital_twins_instance"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = var.endpoint_subnet_id

  private_service_connection {
    name                           = "digital_twins_instance"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_digital_twins_instance.main.id
    subresource_names              = [var.part]
  }
}
