variable "private_key" {
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

# expect: runtime/spring-egress, runtime/spring-in-network
resource "azurerm_spring_cloud_service" "spring_in_network" {
  name                               = "asa-app-1"
  resource_group_name                = azurerm_resource_group.main.name
  location                           = "norwayeast"
  sku_name                           = "E0"
  sku_tier                           = "Enterprise"
  zone_redundant                     = true
  log_stream_public_endpoint_enabled = false
}

# expect: runtime/spring-logs-closed
resource "azurerm_spring_cloud_service" "spring_logs_closed" {
  name                               = "asa-app-2"
  resource_group_name                = azurerm_resource_group.main.name
  location                           = "norwayeast"
  sku_name                           = "E0"
  sku_tier                           = "Enterprise"
  zone_redundant                     = true
  log_stream_public_endpoint_enabled = true

  network {
    app_subnet_id             = data.azurerm_subnet.main.id
    service_runtime_subnet_id = data.azurerm_subnet.second.id
    cidr_ranges               = ["10.4.0.0/16", "10.5.0.0/16", "10.3.0.1/16"]
    outbound_type             = "userDefinedRouting"
  }
}

# expect: runtime/spring-known-host
resource "azurerm_spring_cloud_service" "spring_known_host" {
  name                               = "asa-app-3"
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

  config_server_git_setting {
    uri = "git@github.com:example/config.git"

    ssh_auth {
      private_key                      = var.private_key
      strict_host_key_checking_enabled = false
    }
  }
}

# expect: runtime/spring-zones
resource "azurerm_spring_cloud_service" "spring_zones" {
  name                               = "asa-app-4"
  resource_group_name                = azurerm_resource_group.main.name
  location                           = "norwayeast"
  sku_name                           = "E0"
  sku_tier                           = "Enterprise"
  log_stream_public_endpoint_enabled = false

  network {
    app_subnet_id             = data.azurerm_subnet.main.id
    service_runtime_subnet_id = data.azurerm_subnet.second.id
    cidr_ranges               = ["10.4.0.0/16", "10.5.0.0/16", "10.3.0.1/16"]
    outbound_type             = "userDefinedRouting"
  }
}

# expect: runtime/spring-egress
resource "azurerm_spring_cloud_service" "spring_egress" {
  name                               = "asa-app-5"
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
    outbound_type             = "loadBalancer"
  }
}
