variable "agent_access_key" {
  type      = string
  sensitive = true
}

resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_subnet" "main" {
  name                 = "platform"
  virtual_network_name = "vnet-platform"
  resource_group_name  = "rg-platform"
}

data "azurerm_subnet" "second" {
  name                 = "second"
  virtual_network_name = "vnet-platform"
  resource_group_name  = "rg-platform"
}

resource "azurerm_spring_cloud_service" "main" {
  name                               = "asa-app"
  resource_group_name                = azurerm_resource_group.main.name
  location                           = "norwayeast"
  sku_name                           = "E0"
  sku_tier                           = "Enterprise"
  zone_redundant                     = true
  log_stream_public_endpoint_enabled = false

  network {
    app_subnet_id             = data.azurerm_subnet.main.id
    service_runtime_subnet_id = data.azurerm_subnet.second.id
    cidr_ranges               = ["10.4.0.0/16", "10.5.0.0/16", "10.3.0.1/16"]
    outbound_type             = "userDefinedRouting"
  }
}

# expect: runtime/spring-monitor-encrypted
resource "azurerm_spring_cloud_app_dynamics_application_performance_monitoring" "spring_monitor_encrypted" {
  name                     = "apm-1"
  spring_cloud_service_id  = azurerm_spring_cloud_service.main.id
  agent_account_name       = "account"
  agent_account_access_key = var.agent_access_key
  controller_host_name     = "apm.example.no"
  controller_ssl_enabled   = false
}
