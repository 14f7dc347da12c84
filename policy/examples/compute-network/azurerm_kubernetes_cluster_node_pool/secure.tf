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

data "azurerm_log_analytics_workspace" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_subnet" "main" {
  name                 = "platform"
  virtual_network_name = "vnet-platform"
  resource_group_name  = "rg-platform"
}

data "azurerm_user_assigned_identity" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
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

resource "azurerm_kubernetes_cluster" "main" {
  name                                = "aks-app"
  resource_group_name                 = azurerm_resource_group.main.name
  location                            = "norwayeast"
  dns_prefix                          = "app"
  sku_tier                            = "Standard"
  private_cluster_enabled             = true
  private_cluster_public_fqdn_enabled = false
  run_command_enabled                 = false
  local_account_disabled              = true
  role_based_access_control_enabled   = true
  azure_policy_enabled                = true
  oidc_issuer_enabled                 = true
  workload_identity_enabled           = true
  image_cleaner_enabled               = true
  image_cleaner_interval_hours        = 48
  http_application_routing_enabled    = false
  automatic_upgrade_channel           = "patch"
  node_os_upgrade_channel             = "NodeImage"
  disk_encryption_set_id              = azurerm_disk_encryption_set.main.id

  azure_active_directory_role_based_access_control {
    azure_rbac_enabled = true
    tenant_id          = "00000000-0000-4000-8000-000000000001"
  }

  default_node_pool {
    name                         = "system"
    vm_size                      = "Standard_D4s_v5"
    auto_scaling_enabled         = true
    min_count                    = 3
    max_count                    = 6
    zones                        = ["1", "2", "3"]
    host_encryption_enabled      = true
    only_critical_addons_enabled = true
    vnet_subnet_id               = data.azurerm_subnet.main.id
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [data.azurerm_user_assigned_identity.main.id]
  }

  network_profile {
    network_plugin     = "azure"
    network_policy     = "cilium"
    network_data_plane = "cilium"
    outbound_type      = "userDefinedRouting"
  }

  key_vault_secrets_provider {
    secret_rotation_enabled = true
  }

  key_management_service {
    key_vault_key_id         = data.azurerm_key_vault_key.main.id
    key_vault_network_access = "Private"
  }

  microsoft_defender {
    log_analytics_workspace_id = data.azurerm_log_analytics_workspace.main.id
  }

  oms_agent {
    log_analytics_workspace_id      = data.azurerm_log_analytics_workspace.main.id
    msi_auth_for_monitoring_enabled = true
  }
}

resource "azurerm_kubernetes_cluster_node_pool" "main" {
  name                    = "user"
  kubernetes_cluster_id   = azurerm_kubernetes_cluster.main.id
  vm_size                 = "Standard_D4s_v5"
  node_count              = 3
  zones                   = ["1", "2", "3"]
  host_encryption_enabled = true
  vnet_subnet_id          = data.azurerm_subnet.main.id
}
