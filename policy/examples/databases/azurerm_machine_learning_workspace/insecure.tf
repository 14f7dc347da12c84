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

resource "azurerm_storage_account" "example" {
  name                            = "stexample"
  location                        = azurerm_resource_group.example.location
  resource_group_name             = azurerm_resource_group.example.name
  account_tier                    = "Standard"
  account_replication_type        = "GZRS"
  public_network_access_enabled   = false
  shared_access_key_enabled       = false
  allow_nested_items_to_be_public = false
}

# expect: ai/no-public-network
resource "azurerm_machine_learning_workspace" "public" {
  name                    = "public"
  location                = azurerm_resource_group.example.location
  resource_group_name     = azurerm_resource_group.example.name
  application_insights_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Insights/components/appi-example"
  key_vault_id            = azurerm_key_vault.example.id
  storage_account_id      = azurerm_storage_account.example.id

  high_business_impact          = true
  public_network_access_enabled = true

  encryption {
    key_vault_id = azurerm_key_vault.example.id
    key_id       = azurerm_key_vault_key.example.id
  }

  managed_network {
    isolation_mode = "AllowOnlyApprovedOutbound"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "public" {
  name                = "pe-public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "public"
    private_connection_resource_id = azurerm_machine_learning_workspace.public.id
    subresource_names              = ["amlworkspace"]
    is_manual_connection           = false
  }
}

resource "azurerm_machine_learning_datastore_blobstorage" "public" {
  name                       = "public"
  workspace_id               = azurerm_machine_learning_workspace.public.id
  storage_container_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Storage/storageAccounts/stexample/blobServices/default/containers/training"
  service_data_auth_identity = "WorkspaceSystemAssignedIdentity"
}

# expect: ai/managed-network
resource "azurerm_machine_learning_workspace" "outbound" {
  name                    = "outbound"
  location                = azurerm_resource_group.example.location
  resource_group_name     = azurerm_resource_group.example.name
  application_insights_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Insights/components/appi-example"
  key_vault_id            = azurerm_key_vault.example.id
  storage_account_id      = azurerm_storage_account.example.id

  high_business_impact          = true
  public_network_access_enabled = false

  encryption {
    key_vault_id = azurerm_key_vault.example.id
    key_id       = azurerm_key_vault_key.example.id
  }

  managed_network {
    isolation_mode = "Disabled"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "outbound" {
  name                = "pe-outbound"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "outbound"
    private_connection_resource_id = azurerm_machine_learning_workspace.outbound.id
    subresource_names              = ["amlworkspace"]
    is_manual_connection           = false
  }
}

resource "azurerm_machine_learning_datastore_blobstorage" "outbound" {
  name                       = "outbound"
  workspace_id               = azurerm_machine_learning_workspace.outbound.id
  storage_container_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Storage/storageAccounts/stexample/blobServices/default/containers/training"
  service_data_auth_identity = "WorkspaceSystemAssignedIdentity"
}

# expect: ai/customer-managed-key
resource "azurerm_machine_learning_workspace" "microsoft_key" {
  name                    = "microsoft_key"
  location                = azurerm_resource_group.example.location
  resource_group_name     = azurerm_resource_group.example.name
  application_insights_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Insights/components/appi-example"
  key_vault_id            = azurerm_key_vault.example.id
  storage_account_id      = azurerm_storage_account.example.id

  high_business_impact          = true
  public_network_access_enabled = false

  managed_network {
    isolation_mode = "AllowOnlyApprovedOutbound"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "microsoft_key" {
  name                = "pe-microsoft_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "microsoft_key"
    private_connection_resource_id = azurerm_machine_learning_workspace.microsoft_key.id
    subresource_names              = ["amlworkspace"]
    is_manual_connection           = false
  }
}

resource "azurerm_machine_learning_datastore_blobstorage" "microsoft_key" {
  name                       = "microsoft_key"
  workspace_id               = azurerm_machine_learning_workspace.microsoft_key.id
  storage_container_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Storage/storageAccounts/stexample/blobServices/default/containers/training"
  service_data_auth_identity = "WorkspaceSystemAssignedIdentity"
}

# expect: ai/less-telemetry
resource "azurerm_machine_learning_workspace" "telemetry" {
  name                    = "telemetry"
  location                = azurerm_resource_group.example.location
  resource_group_name     = azurerm_resource_group.example.name
  application_insights_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Insights/components/appi-example"
  key_vault_id            = azurerm_key_vault.example.id
  storage_account_id      = azurerm_storage_account.example.id

  public_network_access_enabled = false

  encryption {
    key_vault_id = azurerm_key_vault.example.id
    key_id       = azurerm_key_vault_key.example.id
  }

  managed_network {
    isolation_mode = "AllowOnlyApprovedOutbound"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "telemetry" {
  name                = "pe-telemetry"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "telemetry"
    private_connection_resource_id = azurerm_machine_learning_workspace.telemetry.id
    subresource_names              = ["amlworkspace"]
    is_manual_connection           = false
  }
}

resource "azurerm_machine_learning_datastore_blobstorage" "telemetry" {
  name                       = "telemetry"
  workspace_id               = azurerm_machine_learning_workspace.telemetry.id
  storage_container_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Storage/storageAccounts/stexample/blobServices/default/containers/training"
  service_data_auth_identity = "WorkspaceSystemAssignedIdentity"
}

# expect: ai/compute-no-public-address
resource "azurerm_machine_learning_workspace" "serverless" {
  name                    = "serverless"
  location                = azurerm_resource_group.example.location
  resource_group_name     = azurerm_resource_group.example.name
  application_insights_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Insights/components/appi-example"
  key_vault_id            = azurerm_key_vault.example.id
  storage_account_id      = azurerm_storage_account.example.id

  high_business_impact          = true
  public_network_access_enabled = false

  serverless_compute {
    public_ip_enabled = true
    subnet_id         = azurerm_subnet.example.id
  }

  encryption {
    key_vault_id = azurerm_key_vault.example.id
    key_id       = azurerm_key_vault_key.example.id
  }

  managed_network {
    isolation_mode = "AllowOnlyApprovedOutbound"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "serverless" {
  name                = "pe-serverless"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "serverless"
    private_connection_resource_id = azurerm_machine_learning_workspace.serverless.id
    subresource_names              = ["amlworkspace"]
    is_manual_connection           = false
  }
}

resource "azurerm_machine_learning_datastore_blobstorage" "serverless" {
  name                       = "serverless"
  workspace_id               = azurerm_machine_learning_workspace.serverless.id
  storage_container_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Storage/storageAccounts/stexample/blobServices/default/containers/training"
  service_data_auth_identity = "WorkspaceSystemAssignedIdentity"
}

resource "azurerm_machine_learning_workspace" "by_key" {
  name                    = "by_key"
  location                = azurerm_resource_group.example.location
  resource_group_name     = azurerm_resource_group.example.name
  application_insights_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Insights/components/appi-example"
  key_vault_id            = azurerm_key_vault.example.id
  storage_account_id      = azurerm_storage_account.example.id

  high_business_impact          = true
  public_network_access_enabled = false

  encryption {
    key_vault_id = azurerm_key_vault.example.id
    key_id       = azurerm_key_vault_key.example.id
  }

  managed_network {
    isolation_mode = "AllowOnlyApprovedOutbound"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "by_key" {
  name                = "pe-by_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "by_key"
    private_connection_resource_id = azurerm_machine_learning_workspace.by_key.id
    subresource_names              = ["amlworkspace"]
    is_manual_connection           = false
  }
}

# expect: ai/datastore-identity
resource "azurerm_machine_learning_datastore_blobstorage" "by_key" {
  name                 = "by_key"
  workspace_id         = azurerm_machine_learning_workspace.by_key.id
  storage_container_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Storage/storageAccounts/stexample/blobServices/default/containers/training"
}

resource "azurerm_storage_account" "open_storage" {
  name                     = "stopen"
  location                 = azurerm_resource_group.example.location
  resource_group_name      = azurerm_resource_group.example.name
  account_tier             = "Standard"
  account_replication_type = "GZRS"
}

# expect: ai/sensitive-storage-closed
resource "azurerm_machine_learning_workspace" "open_storage" {
  name                    = "open_storage"
  location                = azurerm_resource_group.example.location
  resource_group_name     = azurerm_resource_group.example.name
  application_insights_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Insights/components/appi-example"
  key_vault_id            = azurerm_key_vault.example.id
  storage_account_id      = azurerm_storage_account.open_storage.id

  high_business_impact          = true
  public_network_access_enabled = false

  encryption {
    key_vault_id = azurerm_key_vault.example.id
    key_id       = azurerm_key_vault_key.example.id
  }

  managed_network {
    isolation_mode = "AllowOnlyApprovedOutbound"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "open_storage" {
  name                = "pe-open_storage"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "open_storage"
    private_connection_resource_id = azurerm_machine_learning_workspace.open_storage.id
    subresource_names              = ["amlworkspace"]
    is_manual_connection           = false
  }
}

resource "azurerm_machine_learning_datastore_blobstorage" "open_storage" {
  name                       = "open_storage"
  workspace_id               = azurerm_machine_learning_workspace.open_storage.id
  storage_container_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Storage/storageAccounts/stexample/blobServices/default/containers/training"
  service_data_auth_identity = "WorkspaceSystemAssignedIdentity"
}
