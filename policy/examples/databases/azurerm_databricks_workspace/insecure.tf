resource "azurerm_resource_group" "example" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_virtual_network" "example" {
  name                = "vnet-example"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  address_space       = ["10.0.0.0/16"]
}

resource "azurerm_subnet" "example" {
  name                 = "snet-endpoints"
  resource_group_name  = azurerm_resource_group.example.name
  virtual_network_name = azurerm_virtual_network.example.name
  address_prefixes     = ["10.0.1.0/24"]
}

data "azurerm_client_config" "current" {}

resource "azurerm_key_vault" "example" {
  name                          = "kv-example"
  location                      = azurerm_resource_group.example.location
  resource_group_name           = azurerm_resource_group.example.name
  tenant_id                     = data.azurerm_client_config.current.tenant_id
  sku_name                      = "premium"
  purge_protection_enabled      = true
  rbac_authorization_enabled    = true
  public_network_access_enabled = false
}

resource "azurerm_key_vault_key" "example" {
  name         = "data"
  key_vault_id = azurerm_key_vault.example.id
  key_type     = "RSA-HSM"
  key_size     = 3072
  key_opts     = ["wrapKey", "unwrapKey"]
}

resource "azurerm_user_assigned_identity" "example" {
  name                = "id-example"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
}

resource "azurerm_databricks_access_connector" "public" {
  name                = "public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  identity {
    type = "SystemAssigned"
  }
}

# expect: analytics/no-public-network
resource "azurerm_databricks_workspace" "public" {
  name                = "public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "premium"

  access_connector_id                                 = azurerm_databricks_access_connector.public.id
  customer_managed_key_enabled                        = true
  default_storage_firewall_enabled                    = true
  infrastructure_encryption_enabled                   = true
  managed_disk_cmk_key_vault_key_id                   = azurerm_key_vault_key.example.id
  managed_disk_cmk_rotation_to_latest_version_enabled = true
  managed_services_cmk_key_vault_key_id               = azurerm_key_vault_key.example.id
  network_security_group_rules_required               = "NoAzureDatabricksRules"
  public_network_access_enabled                       = true

  custom_parameters {
    no_public_ip        = true
    virtual_network_id  = azurerm_virtual_network.example.id
    private_subnet_name = "snet-databricks-private"
    public_subnet_name  = "snet-databricks-public"
  }

  enhanced_security_compliance {
    automatic_cluster_update_enabled     = true
    enhanced_security_monitoring_enabled = true
  }
}

resource "azurerm_private_endpoint" "public" {
  name                = "pe-public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "public"
    private_connection_resource_id = azurerm_databricks_workspace.public.id
    subresource_names              = ["databricks_ui_api"]
    is_manual_connection           = false
  }
}

resource "azurerm_databricks_workspace_root_dbfs_customer_managed_key" "public" {
  workspace_id     = azurerm_databricks_workspace.public.id
  key_vault_key_id = azurerm_key_vault_key.example.id
}

resource "azurerm_databricks_access_connector" "public_nodes" {
  name                = "public_nodes"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  identity {
    type = "SystemAssigned"
  }
}

# expect: analytics/no-public-node
resource "azurerm_databricks_workspace" "public_nodes" {
  name                = "public_nodes"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "premium"

  access_connector_id                                 = azurerm_databricks_access_connector.public_nodes.id
  customer_managed_key_enabled                        = true
  default_storage_firewall_enabled                    = true
  infrastructure_encryption_enabled                   = true
  managed_disk_cmk_key_vault_key_id                   = azurerm_key_vault_key.example.id
  managed_disk_cmk_rotation_to_latest_version_enabled = true
  managed_services_cmk_key_vault_key_id               = azurerm_key_vault_key.example.id
  network_security_group_rules_required               = "NoAzureDatabricksRules"
  public_network_access_enabled                       = false

  custom_parameters {
    no_public_ip        = false
    virtual_network_id  = azurerm_virtual_network.example.id
    private_subnet_name = "snet-databricks-private"
    public_subnet_name  = "snet-databricks-public"
  }

  enhanced_security_compliance {
    automatic_cluster_update_enabled     = true
    enhanced_security_monitoring_enabled = true
  }
}

resource "azurerm_private_endpoint" "public_nodes" {
  name                = "pe-public_nodes"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "public_nodes"
    private_connection_resource_id = azurerm_databricks_workspace.public_nodes.id
    subresource_names              = ["databricks_ui_api"]
    is_manual_connection           = false
  }
}

resource "azurerm_databricks_workspace_root_dbfs_customer_managed_key" "public_nodes" {
  workspace_id     = azurerm_databricks_workspace.public_nodes.id
  key_vault_key_id = azurerm_key_vault_key.example.id
}

resource "azurerm_databricks_access_connector" "microsoft_key" {
  name                = "microsoft_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  identity {
    type = "SystemAssigned"
  }
}

# expect: analytics/databricks-root-key
resource "azurerm_databricks_workspace" "microsoft_key" {
  name                = "microsoft_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "premium"

  access_connector_id                                 = azurerm_databricks_access_connector.microsoft_key.id
  customer_managed_key_enabled                        = true
  default_storage_firewall_enabled                    = true
  infrastructure_encryption_enabled                   = true
  managed_disk_cmk_key_vault_key_id                   = azurerm_key_vault_key.example.id
  managed_disk_cmk_rotation_to_latest_version_enabled = true
  managed_services_cmk_key_vault_key_id               = azurerm_key_vault_key.example.id
  network_security_group_rules_required               = "NoAzureDatabricksRules"
  public_network_access_enabled                       = false

  custom_parameters {
    no_public_ip        = true
    virtual_network_id  = azurerm_virtual_network.example.id
    private_subnet_name = "snet-databricks-private"
    public_subnet_name  = "snet-databricks-public"
  }

  enhanced_security_compliance {
    automatic_cluster_update_enabled     = true
    enhanced_security_monitoring_enabled = true
  }
}

resource "azurerm_private_endpoint" "microsoft_key" {
  name                = "pe-microsoft_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "microsoft_key"
    private_connection_resource_id = azurerm_databricks_workspace.microsoft_key.id
    subresource_names              = ["databricks_ui_api"]
    is_manual_connection           = false
  }
}

resource "azurerm_databricks_access_connector" "services_key" {
  name                = "services_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  identity {
    type = "SystemAssigned"
  }
}

# expect: analytics/databricks-services-key
resource "azurerm_databricks_workspace" "services_key" {
  name                = "services_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "premium"

  access_connector_id                                 = azurerm_databricks_access_connector.services_key.id
  customer_managed_key_enabled                        = true
  default_storage_firewall_enabled                    = true
  infrastructure_encryption_enabled                   = true
  managed_disk_cmk_key_vault_key_id                   = azurerm_key_vault_key.example.id
  managed_disk_cmk_rotation_to_latest_version_enabled = true
  network_security_group_rules_required               = "NoAzureDatabricksRules"
  public_network_access_enabled                       = false

  custom_parameters {
    no_public_ip        = true
    virtual_network_id  = azurerm_virtual_network.example.id
    private_subnet_name = "snet-databricks-private"
    public_subnet_name  = "snet-databricks-public"
  }

  enhanced_security_compliance {
    automatic_cluster_update_enabled     = true
    enhanced_security_monitoring_enabled = true
  }
}

resource "azurerm_private_endpoint" "services_key" {
  name                = "pe-services_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "services_key"
    private_connection_resource_id = azurerm_databricks_workspace.services_key.id
    subresource_names              = ["databricks_ui_api"]
    is_manual_connection           = false
  }
}

resource "azurerm_databricks_workspace_root_dbfs_customer_managed_key" "services_key" {
  workspace_id     = azurerm_databricks_workspace.services_key.id
  key_vault_key_id = azurerm_key_vault_key.example.id
}

resource "azurerm_databricks_access_connector" "disk_key" {
  name                = "disk_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  identity {
    type = "SystemAssigned"
  }
}

# expect: analytics/databricks-disk-key
resource "azurerm_databricks_workspace" "disk_key" {
  name                = "disk_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "premium"

  access_connector_id                                 = azurerm_databricks_access_connector.disk_key.id
  customer_managed_key_enabled                        = true
  default_storage_firewall_enabled                    = true
  infrastructure_encryption_enabled                   = true
  managed_disk_cmk_rotation_to_latest_version_enabled = true
  managed_services_cmk_key_vault_key_id               = azurerm_key_vault_key.example.id
  network_security_group_rules_required               = "NoAzureDatabricksRules"
  public_network_access_enabled                       = false

  custom_parameters {
    no_public_ip        = true
    virtual_network_id  = azurerm_virtual_network.example.id
    private_subnet_name = "snet-databricks-private"
    public_subnet_name  = "snet-databricks-public"
  }

  enhanced_security_compliance {
    automatic_cluster_update_enabled     = true
    enhanced_security_monitoring_enabled = true
  }
}

resource "azurerm_private_endpoint" "disk_key" {
  name                = "pe-disk_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "disk_key"
    private_connection_resource_id = azurerm_databricks_workspace.disk_key.id
    subresource_names              = ["databricks_ui_api"]
    is_manual_connection           = false
  }
}

resource "azurerm_databricks_workspace_root_dbfs_customer_managed_key" "disk_key" {
  workspace_id     = azurerm_databricks_workspace.disk_key.id
  key_vault_key_id = azurerm_key_vault_key.example.id
}

resource "azurerm_databricks_access_connector" "old_disk_key" {
  name                = "old_disk_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  identity {
    type = "SystemAssigned"
  }
}

# expect: analytics/databricks-disk-key-rotates
resource "azurerm_databricks_workspace" "old_disk_key" {
  name                = "old_disk_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "premium"

  access_connector_id                   = azurerm_databricks_access_connector.old_disk_key.id
  customer_managed_key_enabled          = true
  default_storage_firewall_enabled      = true
  infrastructure_encryption_enabled     = true
  managed_disk_cmk_key_vault_key_id     = azurerm_key_vault_key.example.id
  managed_services_cmk_key_vault_key_id = azurerm_key_vault_key.example.id
  network_security_group_rules_required = "NoAzureDatabricksRules"
  public_network_access_enabled         = false

  custom_parameters {
    no_public_ip        = true
    virtual_network_id  = azurerm_virtual_network.example.id
    private_subnet_name = "snet-databricks-private"
    public_subnet_name  = "snet-databricks-public"
  }

  enhanced_security_compliance {
    automatic_cluster_update_enabled     = true
    enhanced_security_monitoring_enabled = true
  }
}

resource "azurerm_private_endpoint" "old_disk_key" {
  name                = "pe-old_disk_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "old_disk_key"
    private_connection_resource_id = azurerm_databricks_workspace.old_disk_key.id
    subresource_names              = ["databricks_ui_api"]
    is_manual_connection           = false
  }
}

resource "azurerm_databricks_workspace_root_dbfs_customer_managed_key" "old_disk_key" {
  workspace_id     = azurerm_databricks_workspace.old_disk_key.id
  key_vault_key_id = azurerm_key_vault_key.example.id
}

resource "azurerm_databricks_access_connector" "storage" {
  name                = "storage"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  identity {
    type = "SystemAssigned"
  }
}

# expect: analytics/databricks-storage-closed
resource "azurerm_databricks_workspace" "storage" {
  name                = "storage"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "premium"

  access_connector_id                                 = azurerm_databricks_access_connector.storage.id
  customer_managed_key_enabled                        = true
  infrastructure_encryption_enabled                   = true
  managed_disk_cmk_key_vault_key_id                   = azurerm_key_vault_key.example.id
  managed_disk_cmk_rotation_to_latest_version_enabled = true
  managed_services_cmk_key_vault_key_id               = azurerm_key_vault_key.example.id
  network_security_group_rules_required               = "NoAzureDatabricksRules"
  public_network_access_enabled                       = false

  custom_parameters {
    no_public_ip        = true
    virtual_network_id  = azurerm_virtual_network.example.id
    private_subnet_name = "snet-databricks-private"
    public_subnet_name  = "snet-databricks-public"
  }

  enhanced_security_compliance {
    automatic_cluster_update_enabled     = true
    enhanced_security_monitoring_enabled = true
  }
}

resource "azurerm_private_endpoint" "storage" {
  name                = "pe-storage"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "storage"
    private_connection_resource_id = azurerm_databricks_workspace.storage.id
    subresource_names              = ["databricks_ui_api"]
    is_manual_connection           = false
  }
}

resource "azurerm_databricks_workspace_root_dbfs_customer_managed_key" "storage" {
  workspace_id     = azurerm_databricks_workspace.storage.id
  key_vault_key_id = azurerm_key_vault_key.example.id
}

resource "azurerm_databricks_access_connector" "once_encrypted" {
  name                = "once_encrypted"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  identity {
    type = "SystemAssigned"
  }
}

# expect: analytics/double-encryption
resource "azurerm_databricks_workspace" "once_encrypted" {
  name                = "once_encrypted"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "premium"

  access_connector_id                                 = azurerm_databricks_access_connector.once_encrypted.id
  customer_managed_key_enabled                        = true
  default_storage_firewall_enabled                    = true
  managed_disk_cmk_key_vault_key_id                   = azurerm_key_vault_key.example.id
  managed_disk_cmk_rotation_to_latest_version_enabled = true
  managed_services_cmk_key_vault_key_id               = azurerm_key_vault_key.example.id
  network_security_group_rules_required               = "NoAzureDatabricksRules"
  public_network_access_enabled                       = false

  custom_parameters {
    no_public_ip        = true
    virtual_network_id  = azurerm_virtual_network.example.id
    private_subnet_name = "snet-databricks-private"
    public_subnet_name  = "snet-databricks-public"
  }

  enhanced_security_compliance {
    automatic_cluster_update_enabled     = true
    enhanced_security_monitoring_enabled = true
  }
}

resource "azurerm_private_endpoint" "once_encrypted" {
  name                = "pe-once_encrypted"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "once_encrypted"
    private_connection_resource_id = azurerm_databricks_workspace.once_encrypted.id
    subresource_names              = ["databricks_ui_api"]
    is_manual_connection           = false
  }
}

resource "azurerm_databricks_workspace_root_dbfs_customer_managed_key" "once_encrypted" {
  workspace_id     = azurerm_databricks_workspace.once_encrypted.id
  key_vault_key_id = azurerm_key_vault_key.example.id
}

resource "azurerm_databricks_access_connector" "soft" {
  name                = "soft"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  identity {
    type = "SystemAssigned"
  }
}

# expect: analytics/databricks-hardened
resource "azurerm_databricks_workspace" "soft" {
  name                = "soft"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "premium"

  access_connector_id                                 = azurerm_databricks_access_connector.soft.id
  customer_managed_key_enabled                        = true
  default_storage_firewall_enabled                    = true
  infrastructure_encryption_enabled                   = true
  managed_disk_cmk_key_vault_key_id                   = azurerm_key_vault_key.example.id
  managed_disk_cmk_rotation_to_latest_version_enabled = true
  managed_services_cmk_key_vault_key_id               = azurerm_key_vault_key.example.id
  network_security_group_rules_required               = "NoAzureDatabricksRules"
  public_network_access_enabled                       = false

  custom_parameters {
    no_public_ip        = true
    virtual_network_id  = azurerm_virtual_network.example.id
    private_subnet_name = "snet-databricks-private"
    public_subnet_name  = "snet-databricks-public"
  }
}

resource "azurerm_private_endpoint" "soft" {
  name                = "pe-soft"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "soft"
    private_connection_resource_id = azurerm_databricks_workspace.soft.id
    subresource_names              = ["databricks_ui_api"]
    is_manual_connection           = false
  }
}

resource "azurerm_databricks_workspace_root_dbfs_customer_managed_key" "soft" {
  workspace_id     = azurerm_databricks_workspace.soft.id
  key_vault_key_id = azurerm_key_vault_key.example.id
}
