resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_subnet" "apps" {
  name                 = "snet-apps"
  resource_group_name  = azurerm_resource_group.main.name
  virtual_network_name = "vnet-app"
  address_prefixes     = ["10.0.1.0/26"]
}

resource "azurerm_log_analytics_workspace" "w" {
  name                = "log-app"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}

# expect: web/internal-environment, web/virtual-network
resource "azurerm_container_app_environment" "insecure_1" {
  name                           = "cae-app1"
  resource_group_name            = azurerm_resource_group.main.name
  location                       = "norwayeast"
  internal_load_balancer_enabled = false
  mutual_tls_enabled             = true
  zone_redundancy_enabled        = true
  public_network_access          = "Disabled"
  logs_destination               = "log-analytics"
  log_analytics_workspace_id     = azurerm_log_analytics_workspace.w.id
}

# expect: web/mutual-tls, web/zones
resource "azurerm_container_app_environment" "insecure_2" {
  name                           = "cae-app2"
  resource_group_name            = azurerm_resource_group.main.name
  location                       = "norwayeast"
  infrastructure_subnet_id       = azurerm_subnet.apps.id
  internal_load_balancer_enabled = true
  mutual_tls_enabled             = false
  zone_redundancy_enabled        = false
  public_network_access          = "Disabled"
  logs_destination               = "log-analytics"
  log_analytics_workspace_id     = azurerm_log_analytics_workspace.w.id
}

# expect: web/container-log, web/no-public-network
resource "azurerm_container_app_environment" "insecure_3" {
  name                           = "cae-app3"
  resource_group_name            = azurerm_resource_group.main.name
  location                       = "norwayeast"
  infrastructure_subnet_id       = azurerm_subnet.apps.id
  internal_load_balancer_enabled = true
  mutual_tls_enabled             = true
  zone_redundancy_enabled        = true
  public_network_access          = "Enabled"
  logs_destination               = "log-analytics"
}
