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

# expect: runtime/spring-no-public-network
resource "azurerm_spring_cloud_dev_tool_portal" "spring_no_public_network" {
  name                          = "default"
  spring_cloud_service_id       = azurerm_spring_cloud_service.main.id
  public_network_access_enabled = true
}
