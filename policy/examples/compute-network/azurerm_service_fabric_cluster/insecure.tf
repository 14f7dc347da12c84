resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

# expect: runtime/fabric-encrypted
resource "azurerm_service_fabric_cluster" "fabric_encrypted" {
  name                = "sf-app-1"
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
      ClusterProtectionLevel = "Sign"
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

# expect: runtime/fabric-entra
resource "azurerm_service_fabric_cluster" "fabric_entra" {
  name                = "sf-app-2"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  reliability_level   = "Silver"
  upgrade_mode        = "Automatic"
  vm_image            = "Windows"
  management_endpoint = "https://sf.example.no:19080"

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

# expect: runtime/fabric-upgraded
resource "azurerm_service_fabric_cluster" "fabric_upgraded" {
  name                = "sf-app-3"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  reliability_level   = "Silver"
  upgrade_mode        = "Manual"
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

# expect: runtime/fabric-reliable
resource "azurerm_service_fabric_cluster" "fabric_reliable" {
  name                = "sf-app-4"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  reliability_level   = "Bronze"
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

# expect: runtime/fabric-durable
resource "azurerm_service_fabric_cluster" "fabric_durable" {
  name                = "sf-app-5"
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
    durability_level     = "Bronze"
  }

  certificate {
    thumbprint      = "0123456789ABCDEF0123456789ABCDEF01234567"
    x509_store_name = "My"
  }
}
