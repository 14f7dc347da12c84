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

resource "azurerm_iothub_endpoint_servicebus_queue" "main" {
  name                = "queue"
  resource_group_name = azurerm_resource_group.main.name
  iothub_id           = azurerm_iothub.main.id
  authentication_type = "identityBased"
  endpoint_uri        = "sb://sbns.servicebus.windows.net"
  entity_path         = "cases"
}

resource "azurerm_iothub" "main" {
  name                          = "iot"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  public_network_access_enabled = false
  local_authentication_enabled  = false
  min_tls_version               = "1.2"

  sku {
    name     = "S1"
    capacity = 1
  }

  network_rule_set {
    default_action                     = "Deny"
    apply_to_builtin_eventhub_endpoint = true
  }

  endpoint {
    type                = "AzureIotHub.EventHub"
    name                = "events"
    authentication_type = "identityBased"
    endpoint_uri        = "sb://evhns.servicebus.windows.net"
    entity_path         = "events"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "iothub" {
  name                = "pe-iothub"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = var.endpoint_subnet_id

  private_service_connection {
    name                           = "iothub"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_iothub.main.id
    subresource_names              = [var.part]
  }
}
