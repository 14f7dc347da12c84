variable "smtp_password" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: integration/no-public-network, integration/no-shared-key, integration/private-endpoint, integration/tier
resource "azurerm_dashboard_grafana" "insecure_1" {
  name                          = "amg1"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sku                           = "Essential"
  grafana_major_version         = "11"
  api_key_enabled               = true
  public_network_access_enabled = true
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

# expect: integration/grafana-zones, integration/mail-encrypted, integration/mail-verified, integration/private-endpoint
resource "azurerm_dashboard_grafana" "insecure_2" {
  name                          = "amg2"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sku                           = "Standard"
  grafana_major_version         = "11"
  api_key_enabled               = false
  public_network_access_enabled = false
  zone_redundancy_enabled       = false

  smtp {
    enabled                   = true
    host                      = "smtp.altinn.no:587"
    user                      = "grafana"
    password                  = var.smtp_password
    from_address              = "drift@altinn.no"
    start_tls_policy          = "OpportunisticStartTLS"
    verification_skip_enabled = true
  }

  identity {
    type = "SystemAssigned"
  }
}

# expect: integration/identity, integration/private-endpoint
resource "azurerm_dashboard_grafana" "insecure_3" {
  name                          = "amg3"
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
}
