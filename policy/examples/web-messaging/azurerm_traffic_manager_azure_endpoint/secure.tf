variable "gateway_id" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_traffic_manager_profile" "main" {
  name                   = "traf"
  resource_group_name    = azurerm_resource_group.main.name
  traffic_routing_method = "Priority"

  dns_config {
    relative_name = "case"
    ttl           = 60
  }

  monitor_config {
    protocol = "HTTPS"
    port     = 443
    path     = "/health"
  }
}

resource "azurerm_traffic_manager_azure_endpoint" "main" {
  name                 = "case"
  profile_id           = azurerm_traffic_manager_profile.main.id
  target_resource_id   = var.gateway_id
  weight               = 100
  always_serve_enabled = false
}
