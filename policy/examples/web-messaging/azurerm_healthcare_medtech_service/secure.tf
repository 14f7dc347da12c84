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

resource "azurerm_healthcare_medtech_service" "main" {
  name                         = "medtech"
  location                     = "norwayeast"
  workspace_id                 = azurerm_healthcare_workspace.main.id
  eventhub_namespace_name      = "evhns"
  eventhub_name                = "cases"
  eventhub_consumer_group_name = "medtech"
  device_mapping_json          = "{}"

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_healthcare_workspace" "main" {
  name                = "hwcase"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}

resource "azurerm_private_endpoint" "healthcare_workspace" {
  name                = "pe-healthcare_workspace"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = var.endpoint_subnet_id

  private_service_connection {
    name                           = "healthcare_workspace"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_healthcare_workspace.main.id
    subresource_names              = [var.part]
  }
}
