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

# expect: runtime/cluster-no-local-account
resource "azurerm_kubernetes_cluster" "cluster_no_local_account" {
  name                                = "aks-app-1"
  resource_group_name                 = azurerm_resource_group.main.name
  location                            = "norwayeast"
  dns_prefix                          = "app"
  sku_tier                            = "Standard"
  private_cluster_enabled             = true
  private_cluster_public_fqdn_enabled = false
  run_command_enabled                 = false
  local_account_disabled              = false
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

# expect: runtime/cluster-rbac
resource "azurerm_kubernetes_cluster" "cluster_rbac" {
  name                                = "aks-app-2"
  resource_group_name                 = azurerm_resource_group.main.name
  location                            = "norwayeast"
  dns_prefix                          = "app"
  sku_tier                            = "Standard"
  private_cluster_enabled             = true
  private_cluster_public_fqdn_enabled = false
  run_command_enabled                 = false
  local_account_disabled              = true
  role_based_access_control_enabled   = false
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

# expect: runtime/cluster-entra-only
resource "azurerm_kubernetes_cluster" "cluster_entra_only" {
  name                                = "aks-app-3"
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
    azure_rbac_enabled = false
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

# expect: network/defence-in-depth, runtime/cluster-api-ranges, runtime/cluster-private
resource "azurerm_kubernetes_cluster" "cluster_private" {
  name                                = "aks-app-4"
  resource_group_name                 = azurerm_resource_group.main.name
  location                            = "norwayeast"
  dns_prefix                          = "app"
  sku_tier                            = "Standard"
  private_cluster_enabled             = false
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

# expect: runtime/cluster-no-public-name
resource "azurerm_kubernetes_cluster" "cluster_no_public_name" {
  name                                = "aks-app-5"
  resource_group_name                 = azurerm_resource_group.main.name
  location                            = "norwayeast"
  dns_prefix                          = "app"
  sku_tier                            = "Standard"
  private_cluster_enabled             = true
  private_cluster_public_fqdn_enabled = true
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

# expect: runtime/cluster-no-run-command
resource "azurerm_kubernetes_cluster" "cluster_no_run_command" {
  name                                = "aks-app-6"
  resource_group_name                 = azurerm_resource_group.main.name
  location                            = "norwayeast"
  dns_prefix                          = "app"
  sku_tier                            = "Standard"
  private_cluster_enabled             = true
  private_cluster_public_fqdn_enabled = false
  run_command_enabled                 = true
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

# expect: network/defence-in-depth, runtime/cluster-api-ranges, runtime/cluster-private
resource "azurerm_kubernetes_cluster" "cluster_api_ranges" {
  name                                = "aks-app-7"
  resource_group_name                 = azurerm_resource_group.main.name
  location                            = "norwayeast"
  dns_prefix                          = "app"
  sku_tier                            = "Standard"
  private_cluster_enabled             = false
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

# expect: runtime/cluster-network-policy
resource "azurerm_kubernetes_cluster" "cluster_network_policy" {
  name                                = "aks-app-8"
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

# expect: runtime/cluster-network-plugin
resource "azurerm_kubernetes_cluster" "cluster_network_plugin" {
  name                                = "aks-app-9"
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
    network_plugin     = "kubenet"
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

# expect: runtime/cluster-upgrades
resource "azurerm_kubernetes_cluster" "cluster_upgrades" {
  name                                = "aks-app-10"
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

# expect: runtime/node-upgrades
resource "azurerm_kubernetes_cluster" "node_upgrades" {
  name                                = "aks-app-11"
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
  node_os_upgrade_channel             = "None"
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

# expect: runtime/cluster-azure-policy
resource "azurerm_kubernetes_cluster" "cluster_azure_policy" {
  name                                = "aks-app-12"
  resource_group_name                 = azurerm_resource_group.main.name
  location                            = "norwayeast"
  dns_prefix                          = "app"
  sku_tier                            = "Standard"
  private_cluster_enabled             = true
  private_cluster_public_fqdn_enabled = false
  run_command_enabled                 = false
  local_account_disabled              = true
  role_based_access_control_enabled   = true
  azure_policy_enabled                = false
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

# expect: runtime/cluster-no-http-routing
resource "azurerm_kubernetes_cluster" "cluster_no_http_routing" {
  name                                = "aks-app-13"
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
  http_application_routing_enabled    = true
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

# expect: runtime/cluster-no-dashboard
resource "azurerm_kubernetes_cluster" "cluster_no_dashboard" {
  name                                = "aks-app-14"
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

  addon_profile {
    kube_dashboard {
      enabled = true
    }
  }
}

# expect: runtime/cluster-defender
resource "azurerm_kubernetes_cluster" "cluster_defender" {
  name                                = "aks-app-15"
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

  oms_agent {
    log_analytics_workspace_id      = data.azurerm_log_analytics_workspace.main.id
    msi_auth_for_monitoring_enabled = true
  }
}

# expect: runtime/cluster-image-cleaner
resource "azurerm_kubernetes_cluster" "cluster_image_cleaner" {
  name                                = "aks-app-16"
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
  image_cleaner_enabled               = false
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

# expect: runtime/cluster-secrets-rotate
resource "azurerm_kubernetes_cluster" "cluster_secrets_rotate" {
  name                                = "aks-app-17"
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
    secret_rotation_enabled = false
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

# expect: runtime/cluster-secrets-key, runtime/cluster-workload-identity
resource "azurerm_kubernetes_cluster" "cluster_secrets_key" {
  name                                = "aks-app-18"
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
  workload_identity_enabled           = false
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

  microsoft_defender {
    log_analytics_workspace_id = data.azurerm_log_analytics_workspace.main.id
  }

  oms_agent {
    log_analytics_workspace_id      = data.azurerm_log_analytics_workspace.main.id
    msi_auth_for_monitoring_enabled = true
  }
}

# expect: runtime/cluster-secrets-key-private
resource "azurerm_kubernetes_cluster" "cluster_secrets_key_private" {
  name                                = "aks-app-19"
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
    key_vault_network_access = "Public"
  }

  microsoft_defender {
    log_analytics_workspace_id = data.azurerm_log_analytics_workspace.main.id
  }

  oms_agent {
    log_analytics_workspace_id      = data.azurerm_log_analytics_workspace.main.id
    msi_auth_for_monitoring_enabled = true
  }
}

# expect: runtime/cluster-managed-identity
resource "azurerm_kubernetes_cluster" "cluster_managed_identity" {
  name                                = "aks-app-20"
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

  service_principal {
    client_id     = "00000000-0000-4000-8000-000000000002"
    client_secret = var.client_secret
  }
}

# expect: runtime/cluster-egress
resource "azurerm_kubernetes_cluster" "cluster_egress" {
  name                                = "aks-app-21"
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
    outbound_type      = "loadBalancer"
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

# expect: runtime/cluster-balancer
resource "azurerm_kubernetes_cluster" "cluster_balancer" {
  name                                = "aks-app-22"
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
    load_balancer_sku  = "basic"
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

# expect: runtime/cluster-scale-sets
resource "azurerm_kubernetes_cluster" "cluster_scale_sets" {
  name                                = "aks-app-23"
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
    type                         = "AvailabilitySet"
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

# expect: runtime/cluster-system-pool
resource "azurerm_kubernetes_cluster" "cluster_system_pool" {
  name                                = "aks-app-24"
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
    only_critical_addons_enabled = false
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

# expect: runtime/cluster-disk-key, runtime/cluster-os-disks
resource "azurerm_kubernetes_cluster" "cluster_os_disks" {
  name                                = "aks-app-25"
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
    os_disk_type                 = "Managed"
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

# expect: runtime/cluster-no-public-ingress
resource "azurerm_kubernetes_cluster" "cluster_no_public_ingress" {
  name                                = "aks-app-26"
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

  service_mesh_profile {
    mode                             = "Istio"
    revisions                        = ["asm-1-25"]
    external_ingress_gateway_enabled = true
  }
}

# expect: runtime/cluster-monitoring-identity
resource "azurerm_kubernetes_cluster" "cluster_monitoring_identity" {
  name                                = "aks-app-27"
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
    msi_auth_for_monitoring_enabled = false
  }
}

# expect: runtime/cluster-zones
resource "azurerm_kubernetes_cluster" "cluster_zones" {
  name                                = "aks-app-28"
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
    zones                        = ["1"]
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

# expect: runtime/cluster-node-count
resource "azurerm_kubernetes_cluster" "cluster_node_count" {
  name                                = "aks-app-29"
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
    min_count                    = 2
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

# expect: runtime/cluster-disk-key
resource "azurerm_kubernetes_cluster" "cluster_disk_key" {
  name                                = "aks-app-30"
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
    os_disk_type                 = "Ephemeral"
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

# expect: runtime/cluster-host-encryption
resource "azurerm_kubernetes_cluster" "cluster_host_encryption" {
  name                                = "aks-app-31"
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
    host_encryption_enabled      = false
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

# expect: runtime/cluster-tier
resource "azurerm_kubernetes_cluster" "cluster_tier" {
  name                                = "aks-app-32"
  resource_group_name                 = azurerm_resource_group.main.name
  location                            = "norwayeast"
  dns_prefix                          = "app"
  sku_tier                            = "Free"
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

# expect: runtime/cluster-workload-identity
resource "azurerm_kubernetes_cluster" "cluster_workload_identity" {
  name                                = "aks-app-33"
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
  workload_identity_enabled           = false
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

# expect: runtime/no-public-node
resource "azurerm_kubernetes_cluster" "no_public_node" {
  name                                = "aks-app-34"
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
    node_public_ip_enabled       = true
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
