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

# expect: web/internal-environment, web/no-remote-debugging
resource "azurerm_app_service_environment_v3" "insecure_1" {
  name                         = "ase-app1"
  resource_group_name          = azurerm_resource_group.main.name
  subnet_id                    = azurerm_subnet.apps.id
  internal_load_balancing_mode = "None"
  remote_debugging_enabled     = true
  zone_redundant               = true

  cluster_setting {
    name  = "DisableTls1.0"
    value = "1"
  }

  cluster_setting {
    name  = "InternalEncryption"
    value = "true"
  }
}

# expect: web/environment-encryption, web/zones
resource "azurerm_app_service_environment_v3" "insecure_2" {
  name                         = "ase-app2"
  resource_group_name          = azurerm_resource_group.main.name
  subnet_id                    = azurerm_subnet.apps.id
  internal_load_balancing_mode = "Web, Publishing"
  remote_debugging_enabled     = false
  zone_redundant               = false

  cluster_setting {
    name  = "DisableTls1.0"
    value = "1"
  }
}

# expect: web/environment-tls
resource "azurerm_app_service_environment_v3" "insecure_3" {
  name                         = "ase-app3"
  resource_group_name          = azurerm_resource_group.main.name
  subnet_id                    = azurerm_subnet.apps.id
  internal_load_balancing_mode = "Web, Publishing"
  remote_debugging_enabled     = false
  zone_redundant               = true

  cluster_setting {
    name  = "InternalEncryption"
    value = "true"
  }
}
