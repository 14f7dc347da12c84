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

resource "azurerm_iotcentral_application_network_rule_set" "main" {
  iotcentral_application_id = azurerm_iotcentral_application.main.id
  default_action            = "Deny"
}

resource "azurerm_iotcentral_application" "main" {
  name                          = "iotc"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sub_domain                    = "altinn"
  sku                           = "ST2"
  public_network_access_enabled = false

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "iotcentral_application" {
  name                = "pe-iotcentral_application"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = var.endpoint_subnet_id

  private_service_connection {
    name                           = "iotcentral_application"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_iotcentral_application.main.id
    subresource_names              = [var.part]
  }
}
