resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: edge/probe-https
resource "azurerm_traffic_manager_profile" "insecure" {
  name                   = "traf"
  resource_group_name    = azurerm_resource_group.main.name
  traffic_routing_method = "Priority"

  dns_config {
    relative_name = "case"
    ttl           = 60
  }

  monitor_config {
    protocol = "HTTP"
    port     = 443
    path     = "/health"
  }
}
