variable "client_secret" {
  type      = string
  sensitive = true
}

resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_key_vault" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_key_vault_key" "main" {
  name         = "platform"
  key_vault_id = data.azurerm_key_vault.main.id
}

data "azurerm_subnet" "main" {
  name                 = "platform"
  virtual_network_name = "vnet-platform"
  resource_group_name  = "rg-platform"
}

resource "azurerm_disk_encryption_set" "main" {
  name                      = "des-data"
  resource_group_name       = azurerm_resource_group.main.name
  location                  = "norwayeast"
  key_vault_key_id          = data.azurerm_key_vault_key.main.versionless_id
  auto_key_rotation_enabled = true
  encryption_type           = "EncryptionAtRestWithCustomerKey"

  identity {
    type = "SystemAssigned"
  }
}

# expect: runtime/openshift-private
resource "azurerm_redhat_openshift_cluster" "openshift_private" {
  name                = "aro-app-1"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  cluster_profile {
    domain  = "app"
    version = "4.15.27"
  }

  network_profile {
    pod_cidr      = "10.128.0.0/14"
    service_cidr  = "172.30.0.0/16"
    outbound_type = "UserDefinedRouting"
  }

  main_profile {
    vm_size                    = "Standard_D8s_v5"
    subnet_id                  = data.azurerm_subnet.main.id
    encryption_at_host_enabled = true
    disk_encryption_set_id     = azurerm_disk_encryption_set.main.id
  }

  worker_profile {
    vm_size                    = "Standard_D4s_v5"
    disk_size_gb               = 128
    node_count                 = 3
    subnet_id                  = data.azurerm_subnet.main.id
    encryption_at_host_enabled = true
    disk_encryption_set_id     = azurerm_disk_encryption_set.main.id
  }

  api_server_profile {
    visibility = "Public"
  }

  ingress_profile {
    visibility = "Private"
  }

  service_principal {
    client_id     = "00000000-0000-4000-8000-000000000002"
    client_secret = var.client_secret
  }
}

# expect: runtime/openshift-no-public-ingress
resource "azurerm_redhat_openshift_cluster" "openshift_no_public_ingress" {
  name                = "aro-app-2"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  cluster_profile {
    domain  = "app"
    version = "4.15.27"
  }

  network_profile {
    pod_cidr      = "10.128.0.0/14"
    service_cidr  = "172.30.0.0/16"
    outbound_type = "UserDefinedRouting"
  }

  main_profile {
    vm_size                    = "Standard_D8s_v5"
    subnet_id                  = data.azurerm_subnet.main.id
    encryption_at_host_enabled = true
    disk_encryption_set_id     = azurerm_disk_encryption_set.main.id
  }

  worker_profile {
    vm_size                    = "Standard_D4s_v5"
    disk_size_gb               = 128
    node_count                 = 3
    subnet_id                  = data.azurerm_subnet.main.id
    encryption_at_host_enabled = true
    disk_encryption_set_id     = azurerm_disk_encryption_set.main.id
  }

  api_server_profile {
    visibility = "Private"
  }

  ingress_profile {
    visibility = "Public"
  }

  service_principal {
    client_id     = "00000000-0000-4000-8000-000000000002"
    client_secret = var.client_secret
  }
}

# expect: runtime/openshift-host-encryption
resource "azurerm_redhat_openshift_cluster" "openshift_host_encryption" {
  name                = "aro-app-3"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  cluster_profile {
    domain  = "app"
    version = "4.15.27"
  }

  network_profile {
    pod_cidr      = "10.128.0.0/14"
    service_cidr  = "172.30.0.0/16"
    outbound_type = "UserDefinedRouting"
  }

  main_profile {
    vm_size                    = "Standard_D8s_v5"
    subnet_id                  = data.azurerm_subnet.main.id
    encryption_at_host_enabled = false
    disk_encryption_set_id     = azurerm_disk_encryption_set.main.id
  }

  worker_profile {
    vm_size                    = "Standard_D4s_v5"
    disk_size_gb               = 128
    node_count                 = 3
    subnet_id                  = data.azurerm_subnet.main.id
    encryption_at_host_enabled = true
    disk_encryption_set_id     = azurerm_disk_encryption_set.main.id
  }

  api_server_profile {
    visibility = "Private"
  }

  ingress_profile {
    visibility = "Private"
  }

  service_principal {
    client_id     = "00000000-0000-4000-8000-000000000002"
    client_secret = var.client_secret
  }
}

# expect: runtime/openshift-disk-key
resource "azurerm_redhat_openshift_cluster" "openshift_disk_key" {
  name                = "aro-app-4"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  cluster_profile {
    domain  = "app"
    version = "4.15.27"
  }

  network_profile {
    pod_cidr      = "10.128.0.0/14"
    service_cidr  = "172.30.0.0/16"
    outbound_type = "UserDefinedRouting"
  }

  main_profile {
    vm_size                    = "Standard_D8s_v5"
    subnet_id                  = data.azurerm_subnet.main.id
    encryption_at_host_enabled = true
  }

  worker_profile {
    vm_size                    = "Standard_D4s_v5"
    disk_size_gb               = 128
    node_count                 = 3
    subnet_id                  = data.azurerm_subnet.main.id
    encryption_at_host_enabled = true
    disk_encryption_set_id     = azurerm_disk_encryption_set.main.id
  }

  api_server_profile {
    visibility = "Private"
  }

  ingress_profile {
    visibility = "Private"
  }

  service_principal {
    client_id     = "00000000-0000-4000-8000-000000000002"
    client_secret = var.client_secret
  }
}

# expect: runtime/openshift-egress
resource "azurerm_redhat_openshift_cluster" "openshift_egress" {
  name                = "aro-app-5"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  cluster_profile {
    domain  = "app"
    version = "4.15.27"
  }

  network_profile {
    pod_cidr      = "10.128.0.0/14"
    service_cidr  = "172.30.0.0/16"
    outbound_type = "Loadbalancer"
  }

  main_profile {
    vm_size                    = "Standard_D8s_v5"
    subnet_id                  = data.azurerm_subnet.main.id
    encryption_at_host_enabled = true
    disk_encryption_set_id     = azurerm_disk_encryption_set.main.id
  }

  worker_profile {
    vm_size                    = "Standard_D4s_v5"
    disk_size_gb               = 128
    node_count                 = 3
    subnet_id                  = data.azurerm_subnet.main.id
    encryption_at_host_enabled = true
    disk_encryption_set_id     = azurerm_disk_encryption_set.main.id
  }

  api_server_profile {
    visibility = "Private"
  }

  ingress_profile {
    visibility = "Private"
  }

  service_principal {
    client_id     = "00000000-0000-4000-8000-000000000002"
    client_secret = var.client_secret
  }
}
