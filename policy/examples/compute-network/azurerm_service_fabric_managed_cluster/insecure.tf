variable "admin_password" {
  type      = string
  sensitive = true
}

resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

# expect: runtime/fabric-entra
resource "azurerm_service_fabric_managed_cluster" "fabric_entra" {
  name                   = "sfm-app-1"
  resource_group_name    = azurerm_resource_group.main.name
  location               = "norwayeast"
  sku                    = "Standard"
  client_connection_port = 19000
  http_gateway_port      = 19080
  username               = "adminuser"
  password               = var.admin_password

  authentication {
    certificate {
      thumbprint = "0123456789ABCDEF0123456789ABCDEF01234567"
      type       = "AdminClient"
    }
  }

  node_type {
    name                   = "main"
    primary                = true
    vm_size                = "Standard_D4s_v5"
    vm_instance_count      = 5
    vm_image_publisher     = "MicrosoftWindowsServer"
    vm_image_offer         = "WindowsServer"
    vm_image_sku           = "2022-Datacenter"
    vm_image_version       = "latest"
    application_port_range = "20000-30000"
    ephemeral_port_range   = "49152-65534"
    data_disk_size_gb      = 128
  }

  lb_rule {
    backend_port   = 8443
    frontend_port  = 443
    probe_protocol = "https"
    protocol       = "tcp"
  }
}

# expect: runtime/fabric-tier
resource "azurerm_service_fabric_managed_cluster" "fabric_tier" {
  name                   = "sfm-app-2"
  resource_group_name    = azurerm_resource_group.main.name
  location               = "norwayeast"
  sku                    = "Basic"
  client_connection_port = 19000
  http_gateway_port      = 19080
  username               = "adminuser"
  password               = var.admin_password

  authentication {
    active_directory {
      tenant_id              = "00000000-0000-4000-8000-000000000001"
      cluster_application_id = "00000000-0000-4000-8000-000000000003"
      client_application_id  = "00000000-0000-4000-8000-000000000004"
    }
  }

  node_type {
    name                   = "main"
    primary                = true
    vm_size                = "Standard_D4s_v5"
    vm_instance_count      = 5
    vm_image_publisher     = "MicrosoftWindowsServer"
    vm_image_offer         = "WindowsServer"
    vm_image_sku           = "2022-Datacenter"
    vm_image_version       = "latest"
    application_port_range = "20000-30000"
    ephemeral_port_range   = "49152-65534"
    data_disk_size_gb      = 128
  }

  lb_rule {
    backend_port   = 8443
    frontend_port  = 443
    probe_protocol = "https"
    protocol       = "tcp"
  }
}
