variable "endpoint_subnet_id" {
  type = string
}

variable "part" {
  type = string
}

variable "smtp_password" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_dashboard_grafana" "main" {
  name                          = "amg"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sku                           = "Standard"
  grafana_major_version         = "11"
  api_key_enabled               = false
  public_network_access_enabled = false
  zone_redundancy_enabled       = true

  smtp {
    enabled                   = true
    host                      = "smtp.altinn.no:587"
    user                      = "grafana"
    password                  = var.smtp_password
    from_address              = "drift@altinn.no"
    start_tls_policy          = "MandatoryStartTLS"
    verification_skip_enabled = false
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "dashboard_grafana" {
  name                = "pe-dashboard_grafana"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = var.endpoint_subnet_id

  private_service_connection {
    name                           = "dashboard_grafana"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_dashboard_grafana.main.id
    subresource_names              = [var.part]
  }
}
