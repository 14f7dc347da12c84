resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

resource "azurerm_service_fabric_cluster" "main" {
  name                = "sf-app"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  reliability_level   = "Silver"
  upgrade_mode        = "Automatic"
  vm_image            = "Windows"
  management_endpoint = "https://sf.example.no:19080"

  azure_active_directory {
    tenant_id              = "00000000-0000-4000-8000-000000000001"
    cluster_application_id = "00000000-0000-4000-8000-000000000003"
    client_application_id  = "00000000-0000-4000-8000-000000000004"
  }

  fabric_settings {
    name = "Security"
    parameters = {
      ClusterProtectionLevel = "EncryptAndSign"
    }
  }

  node_type {
    name                 = "main"
    instance_count       = 5
    is_primary           = true
    client_endpoint_port = 19000
    http_endpoint_port   = 19080
    durability_level     = "Silver"
  }

  certificate {
    thumbprint      = "0123456789ABCDEF0123456789ABCDEF01234567"
    x509_store_name = "My"
  }
}
