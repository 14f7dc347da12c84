locals {
  tags = {
    finops_environment      = "prod"
    finops_product          = "altinn"
    finops_serviceownercode = "platform"
    repository              = "altinn/baseline"
    cost_centre             = "1234"
    data_class              = "restricted"
  }
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
  tags     = local.tags
}

resource "azurerm_management_lock" "group" {
  name       = "no-delete"
  scope      = azurerm_resource_group.main.id
  lock_level = "CanNotDelete"
  notes      = "Holds data"
}

# expect: storage/audit-trail, storage/default-deny, storage/erasure, storage/no-anonymous-access, storage/no-public-network, storage/private-endpoint, storage/queue-audit-trail
resource "azurerm_storage_account" "open" {
  name                              = "stexampleopen"
  resource_group_name               = azurerm_resource_group.main.name
  location                          = azurerm_resource_group.main.location
  account_tier                      = "Standard"
  account_replication_type          = "GZRS"
  public_network_access_enabled     = true
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  local_user_enabled                = false
  allow_nested_items_to_be_public   = true
  allowed_copy_scope                = "AAD"
  https_traffic_only_enabled        = true
  min_tls_version                   = "TLS1_2"
  infrastructure_encryption_enabled = true
  queue_encryption_key_type         = "Account"
  table_encryption_key_type         = "Account"
  tags                              = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"]
  }

  customer_managed_key {
    key_vault_key_id          = "https://kv-keys.vault.azure.net/keys/data"
    user_assigned_identity_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"
  }

  network_rules {
    default_action = "Allow"
    bypass         = ["None"]
  }

  blob_properties {
    versioning_enabled  = true
    change_feed_enabled = true

    delete_retention_policy {
      days = 30
    }

    container_delete_retention_policy {
      days = 30
    }
  }

  share_properties {
    retention_policy {
      days = 30
    }

    smb {
      versions                        = ["SMB3.1.1"]
      authentication_types            = ["Kerberos"]
      kerberos_ticket_encryption_type = ["AES-256"]
      channel_encryption_type         = ["AES-256-GCM"]
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: storage/audit-trail, storage/erasure, storage/firewall-bypass, storage/no-address-rule, storage/no-resource-instance, storage/no-service-bypass, storage/private-endpoint, storage/queue-audit-trail, storage/trusted-services
resource "azurerm_storage_account" "holes" {
  name                              = "stexampleholes"
  resource_group_name               = azurerm_resource_group.main.name
  location                          = azurerm_resource_group.main.location
  account_tier                      = "Standard"
  account_replication_type          = "GZRS"
  public_network_access_enabled     = false
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  local_user_enabled                = false
  allow_nested_items_to_be_public   = false
  allowed_copy_scope                = "AAD"
  https_traffic_only_enabled        = true
  min_tls_version                   = "TLS1_2"
  infrastructure_encryption_enabled = true
  queue_encryption_key_type         = "Account"
  table_encryption_key_type         = "Account"
  tags                              = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"]
  }

  customer_managed_key {
    key_vault_key_id          = "https://kv-keys.vault.azure.net/keys/data"
    user_assigned_identity_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"
  }

  network_rules {
    default_action = "Deny"
    bypass         = ["Logging", "Metrics"]
    ip_rules       = ["203.0.113.0/24"]

    private_link_access {
      endpoint_resource_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-search/providers/Microsoft.Search/searchServices/search"
    }
  }

  blob_properties {
    versioning_enabled  = true
    change_feed_enabled = true

    delete_retention_policy {
      days = 30
    }

    container_delete_retention_policy {
      days = 30
    }
  }

  share_properties {
    retention_policy {
      days = 30
    }

    smb {
      versions                        = ["SMB3.1.1"]
      authentication_types            = ["Kerberos"]
      kerberos_ticket_encryption_type = ["AES-256"]
      channel_encryption_type         = ["AES-256-GCM"]
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: storage/audit-trail, storage/erasure, storage/https-only, storage/microsoft-routing, storage/no-nfs, storage/no-sftp, storage/private-endpoint, storage/queue-audit-trail, storage/tls
resource "azurerm_storage_account" "protocols" {
  name                              = "stexampleprotocols"
  resource_group_name               = azurerm_resource_group.main.name
  location                          = azurerm_resource_group.main.location
  account_tier                      = "Standard"
  account_replication_type          = "GZRS"
  public_network_access_enabled     = false
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  local_user_enabled                = false
  allow_nested_items_to_be_public   = false
  allowed_copy_scope                = "AAD"
  https_traffic_only_enabled        = false
  min_tls_version                   = "TLS1_0"
  infrastructure_encryption_enabled = true
  queue_encryption_key_type         = "Account"
  table_encryption_key_type         = "Account"
  tags                              = local.tags
  is_hns_enabled                    = true
  sftp_enabled                      = true
  nfsv3_enabled                     = true

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"]
  }

  customer_managed_key {
    key_vault_key_id          = "https://kv-keys.vault.azure.net/keys/data"
    user_assigned_identity_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"
  }

  network_rules {
    default_action = "Deny"
    bypass         = ["None"]
  }

  blob_properties {
    delete_retention_policy {
      days = 30
    }

    container_delete_retention_policy {
      days = 30
    }
  }

  share_properties {
    retention_policy {
      days = 30
    }

    smb {
      versions                        = ["SMB3.1.1"]
      authentication_types            = ["Kerberos"]
      kerberos_ticket_encryption_type = ["AES-256"]
      channel_encryption_type         = ["AES-256-GCM"]
    }
  }

  lifecycle {
    prevent_destroy = true
  }

  routing {
    choice = "InternetRouting"
  }
}

# expect: storage/audit-trail, storage/erasure, storage/no-local-user, storage/no-shared-key, storage/portal-entra, storage/private-endpoint, storage/queue-audit-trail, storage/sas-policy
resource "azurerm_storage_account" "keys" {
  name                              = "stexamplekeys"
  resource_group_name               = azurerm_resource_group.main.name
  location                          = azurerm_resource_group.main.location
  account_tier                      = "Standard"
  account_replication_type          = "GZRS"
  public_network_access_enabled     = false
  allow_nested_items_to_be_public   = false
  allowed_copy_scope                = "AAD"
  https_traffic_only_enabled        = true
  min_tls_version                   = "TLS1_2"
  infrastructure_encryption_enabled = true
  queue_encryption_key_type         = "Account"
  table_encryption_key_type         = "Account"
  tags                              = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"]
  }

  customer_managed_key {
    key_vault_key_id          = "https://kv-keys.vault.azure.net/keys/data"
    user_assigned_identity_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"
  }

  network_rules {
    default_action = "Deny"
    bypass         = ["None"]
  }

  blob_properties {
    versioning_enabled  = true
    change_feed_enabled = true

    delete_retention_policy {
      days = 30
    }

    container_delete_retention_policy {
      days = 30
    }
  }

  share_properties {
    retention_policy {
      days = 30
    }

    smb {
      versions                        = ["SMB3.1.1"]
      authentication_types            = ["Kerberos"]
      kerberos_ticket_encryption_type = ["AES-256"]
      channel_encryption_type         = ["AES-256-GCM"]
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: storage/audit-trail, storage/erasure, storage/no-shared-key, storage/private-endpoint, storage/queue-audit-trail, storage/sas-blocks, storage/sas-period
resource "azurerm_storage_account" "signed" {
  name                              = "stexamplesigned"
  resource_group_name               = azurerm_resource_group.main.name
  location                          = azurerm_resource_group.main.location
  account_tier                      = "Standard"
  account_replication_type          = "GZRS"
  public_network_access_enabled     = false
  shared_access_key_enabled         = true
  default_to_oauth_authentication   = true
  local_user_enabled                = false
  allow_nested_items_to_be_public   = false
  allowed_copy_scope                = "AAD"
  https_traffic_only_enabled        = true
  min_tls_version                   = "TLS1_2"
  infrastructure_encryption_enabled = true
  queue_encryption_key_type         = "Account"
  table_encryption_key_type         = "Account"
  tags                              = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"]
  }

  customer_managed_key {
    key_vault_key_id          = "https://kv-keys.vault.azure.net/keys/data"
    user_assigned_identity_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"
  }

  network_rules {
    default_action = "Deny"
    bypass         = ["None"]
  }

  blob_properties {
    versioning_enabled  = true
    change_feed_enabled = true

    delete_retention_policy {
      days = 30
    }

    container_delete_retention_policy {
      days = 30
    }
  }

  share_properties {
    retention_policy {
      days = 30
    }

    smb {
      versions                        = ["SMB3.1.1"]
      authentication_types            = ["Kerberos"]
      kerberos_ticket_encryption_type = ["AES-256"]
      channel_encryption_type         = ["AES-256-GCM"]
    }
  }

  lifecycle {
    prevent_destroy = true
  }

  sas_policy {
    expiration_period = "90.00:00:00"
  }
}

# expect: storage/audit-trail, storage/customer-managed-key, storage/erasure, storage/infrastructure-encryption, storage/private-endpoint, storage/queue-audit-trail
resource "azurerm_storage_account" "microsoft_key" {
  name                            = "stexamplemicrosoftkey"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = azurerm_resource_group.main.location
  account_tier                    = "Standard"
  account_replication_type        = "GZRS"
  public_network_access_enabled   = false
  shared_access_key_enabled       = false
  default_to_oauth_authentication = true
  local_user_enabled              = false
  allow_nested_items_to_be_public = false
  allowed_copy_scope              = "AAD"
  https_traffic_only_enabled      = true
  min_tls_version                 = "TLS1_2"
  queue_encryption_key_type       = "Account"
  table_encryption_key_type       = "Account"
  tags                            = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"]
  }

  network_rules {
    default_action = "Deny"
    bypass         = ["None"]
  }

  blob_properties {
    versioning_enabled  = true
    change_feed_enabled = true

    delete_retention_policy {
      days = 30
    }

    container_delete_retention_policy {
      days = 30
    }
  }

  share_properties {
    retention_policy {
      days = 30
    }

    smb {
      versions                        = ["SMB3.1.1"]
      authentication_types            = ["Kerberos"]
      kerberos_ticket_encryption_type = ["AES-256"]
      channel_encryption_type         = ["AES-256-GCM"]
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: storage/audit-trail, storage/erasure, storage/key-rotates, storage/private-endpoint, storage/queue-audit-trail, storage/queues-and-tables-key
resource "azurerm_storage_account" "one_version" {
  name                              = "stexampleoneversion"
  resource_group_name               = azurerm_resource_group.main.name
  location                          = azurerm_resource_group.main.location
  account_tier                      = "Standard"
  account_replication_type          = "GZRS"
  public_network_access_enabled     = false
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  local_user_enabled                = false
  allow_nested_items_to_be_public   = false
  allowed_copy_scope                = "AAD"
  https_traffic_only_enabled        = true
  min_tls_version                   = "TLS1_2"
  infrastructure_encryption_enabled = true
  table_encryption_key_type         = "Account"
  tags                              = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"]
  }

  customer_managed_key {
    key_vault_key_id          = "https://kv-keys.vault.azure.net/keys/data/0123456789abcdef0123456789abcdef"
    user_assigned_identity_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"
  }

  network_rules {
    default_action = "Deny"
    bypass         = ["None"]
  }

  blob_properties {
    versioning_enabled  = true
    change_feed_enabled = true

    delete_retention_policy {
      days = 30
    }

    container_delete_retention_policy {
      days = 30
    }
  }

  share_properties {
    retention_policy {
      days = 30
    }

    smb {
      versions                        = ["SMB3.1.1"]
      authentication_types            = ["Kerberos"]
      kerberos_ticket_encryption_type = ["AES-256"]
      channel_encryption_type         = ["AES-256-GCM"]
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: storage/audit-trail, storage/change-feed, storage/container-soft-delete, storage/erasure, storage/private-endpoint, storage/queue-audit-trail, storage/share-soft-delete, storage/soft-delete, storage/soft-delete-days, storage/versioning
resource "azurerm_storage_account" "unrecoverable" {
  name                              = "stexampleunrecoverable"
  resource_group_name               = azurerm_resource_group.main.name
  location                          = azurerm_resource_group.main.location
  account_tier                      = "Standard"
  account_replication_type          = "GZRS"
  public_network_access_enabled     = false
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  local_user_enabled                = false
  allow_nested_items_to_be_public   = false
  allowed_copy_scope                = "AAD"
  https_traffic_only_enabled        = true
  min_tls_version                   = "TLS1_2"
  infrastructure_encryption_enabled = true
  queue_encryption_key_type         = "Account"
  table_encryption_key_type         = "Account"
  tags                              = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"]
  }

  customer_managed_key {
    key_vault_key_id          = "https://kv-keys.vault.azure.net/keys/data"
    user_assigned_identity_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"
  }

  network_rules {
    default_action = "Deny"
    bypass         = ["None"]
  }

  share_properties {
    smb {
      versions                        = ["SMB3.1.1"]
      authentication_types            = ["Kerberos"]
      kerberos_ticket_encryption_type = ["AES-256"]
      channel_encryption_type         = ["AES-256-GCM"]
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: storage/audit-trail, storage/erasure, storage/no-permanent-delete, storage/private-endpoint, storage/queue-audit-trail, storage/soft-delete-days
resource "azurerm_storage_account" "half_kept" {
  name                              = "stexamplehalfkept"
  resource_group_name               = azurerm_resource_group.main.name
  location                          = azurerm_resource_group.main.location
  account_tier                      = "Standard"
  account_replication_type          = "GZRS"
  public_network_access_enabled     = false
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  local_user_enabled                = false
  allow_nested_items_to_be_public   = false
  allowed_copy_scope                = "AAD"
  https_traffic_only_enabled        = true
  min_tls_version                   = "TLS1_2"
  infrastructure_encryption_enabled = true
  queue_encryption_key_type         = "Account"
  table_encryption_key_type         = "Account"
  tags                              = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"]
  }

  customer_managed_key {
    key_vault_key_id          = "https://kv-keys.vault.azure.net/keys/data"
    user_assigned_identity_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"
  }

  network_rules {
    default_action = "Deny"
    bypass         = ["None"]
  }

  blob_properties {
    versioning_enabled  = true
    change_feed_enabled = true

    delete_retention_policy {
      days                     = 7
      permanent_delete_enabled = true
    }

    container_delete_retention_policy {
      days = 30
    }
  }

  share_properties {
    retention_policy {
      days = 30
    }

    smb {
      versions                        = ["SMB3.1.1"]
      authentication_types            = ["Kerberos"]
      kerberos_ticket_encryption_type = ["AES-256"]
      channel_encryption_type         = ["AES-256-GCM"]
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: storage/audit-trail, storage/copy-scope, storage/erasure, storage/no-cross-tenant-copy, storage/private-endpoint, storage/queue-audit-trail
resource "azurerm_storage_account" "copied_out" {
  name                              = "stexamplecopiedout"
  resource_group_name               = azurerm_resource_group.main.name
  location                          = azurerm_resource_group.main.location
  account_tier                      = "Standard"
  account_replication_type          = "GZRS"
  public_network_access_enabled     = false
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  local_user_enabled                = false
  allow_nested_items_to_be_public   = false
  https_traffic_only_enabled        = true
  min_tls_version                   = "TLS1_2"
  infrastructure_encryption_enabled = true
  queue_encryption_key_type         = "Account"
  table_encryption_key_type         = "Account"
  tags                              = local.tags
  cross_tenant_replication_enabled  = true

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"]
  }

  customer_managed_key {
    key_vault_key_id          = "https://kv-keys.vault.azure.net/keys/data"
    user_assigned_identity_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"
  }

  network_rules {
    default_action = "Deny"
    bypass         = ["None"]
  }

  blob_properties {
    versioning_enabled  = true
    change_feed_enabled = true

    delete_retention_policy {
      days = 30
    }

    container_delete_retention_policy {
      days = 30
    }
  }

  share_properties {
    retention_policy {
      days = 30
    }

    smb {
      versions                        = ["SMB3.1.1"]
      authentication_types            = ["Kerberos"]
      kerberos_ticket_encryption_type = ["AES-256"]
      channel_encryption_type         = ["AES-256-GCM"]
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: storage/audit-trail, storage/erasure, storage/private-endpoint, storage/queue-audit-trail, storage/replication, storage/zones
resource "azurerm_storage_account" "one_building" {
  name                              = "stexampleonebuilding"
  resource_group_name               = azurerm_resource_group.main.name
  location                          = azurerm_resource_group.main.location
  account_tier                      = "Standard"
  account_replication_type          = "LRS"
  public_network_access_enabled     = false
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  local_user_enabled                = false
  allow_nested_items_to_be_public   = false
  allowed_copy_scope                = "AAD"
  https_traffic_only_enabled        = true
  min_tls_version                   = "TLS1_2"
  infrastructure_encryption_enabled = true
  queue_encryption_key_type         = "Account"
  table_encryption_key_type         = "Account"
  tags                              = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"]
  }

  customer_managed_key {
    key_vault_key_id          = "https://kv-keys.vault.azure.net/keys/data"
    user_assigned_identity_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"
  }

  network_rules {
    default_action = "Deny"
    bypass         = ["None"]
  }

  blob_properties {
    versioning_enabled  = true
    change_feed_enabled = true

    delete_retention_policy {
      days = 30
    }

    container_delete_retention_policy {
      days = 30
    }
  }

  share_properties {
    retention_policy {
      days = 30
    }

    smb {
      versions                        = ["SMB3.1.1"]
      authentication_types            = ["Kerberos"]
      kerberos_ticket_encryption_type = ["AES-256"]
      channel_encryption_type         = ["AES-256-GCM"]
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: governance/norway-region, storage/audit-trail, storage/copies-in-norway, storage/erasure, storage/private-endpoint, storage/queue-audit-trail
resource "azurerm_storage_account" "abroad" {
  name                              = "stexampleabroad"
  resource_group_name               = azurerm_resource_group.main.name
  location                          = "westeurope"
  account_tier                      = "Standard"
  account_replication_type          = "GZRS"
  public_network_access_enabled     = false
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  local_user_enabled                = false
  allow_nested_items_to_be_public   = false
  allowed_copy_scope                = "AAD"
  https_traffic_only_enabled        = true
  min_tls_version                   = "TLS1_2"
  infrastructure_encryption_enabled = true
  queue_encryption_key_type         = "Account"
  table_encryption_key_type         = "Account"
  tags                              = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"]
  }

  customer_managed_key {
    key_vault_key_id          = "https://kv-keys.vault.azure.net/keys/data"
    user_assigned_identity_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"
  }

  network_rules {
    default_action = "Deny"
    bypass         = ["None"]
  }

  blob_properties {
    versioning_enabled  = true
    change_feed_enabled = true

    delete_retention_policy {
      days = 30
    }

    container_delete_retention_policy {
      days = 30
    }
  }

  share_properties {
    retention_policy {
      days = 30
    }

    smb {
      versions                        = ["SMB3.1.1"]
      authentication_types            = ["Kerberos"]
      kerberos_ticket_encryption_type = ["AES-256"]
      channel_encryption_type         = ["AES-256-GCM"]
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: storage/audit-trail, storage/erasure, storage/no-default-share-permission, storage/private-endpoint, storage/queue-audit-trail, storage/smb-encryption, storage/smb-kerberos, storage/smb-ticket, storage/smb-versions
resource "azurerm_storage_account" "smb" {
  name                              = "stexamplesmb"
  resource_group_name               = azurerm_resource_group.main.name
  location                          = azurerm_resource_group.main.location
  account_tier                      = "Standard"
  account_replication_type          = "GZRS"
  public_network_access_enabled     = false
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  local_user_enabled                = false
  allow_nested_items_to_be_public   = false
  allowed_copy_scope                = "AAD"
  https_traffic_only_enabled        = true
  min_tls_version                   = "TLS1_2"
  infrastructure_encryption_enabled = true
  queue_encryption_key_type         = "Account"
  table_encryption_key_type         = "Account"
  tags                              = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"]
  }

  customer_managed_key {
    key_vault_key_id          = "https://kv-keys.vault.azure.net/keys/data"
    user_assigned_identity_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"
  }

  network_rules {
    default_action = "Deny"
    bypass         = ["None"]
  }

  blob_properties {
    versioning_enabled  = true
    change_feed_enabled = true

    delete_retention_policy {
      days = 30
    }

    container_delete_retention_policy {
      days = 30
    }
  }

  share_properties {
    retention_policy {
      days = 30
    }

    smb {
      versions                        = ["SMB2.1", "SMB3.0", "SMB3.1.1"]
      authentication_types            = ["NTLMv2", "Kerberos"]
      kerberos_ticket_encryption_type = ["RC4-HMAC"]
      channel_encryption_type         = ["AES-128-CCM"]
    }
  }

  lifecycle {
    prevent_destroy = true
  }

  azure_files_authentication {
    directory_type                 = "AADKERB"
    default_share_level_permission = "StorageFileDataSmbShareReader"
  }
}

# expect: storage/audit-trail, storage/erasure, storage/no-cors-wildcard, storage/no-static-website, storage/private-endpoint, storage/queue-audit-trail
resource "azurerm_storage_account" "pages" {
  name                              = "stexamplepages"
  resource_group_name               = azurerm_resource_group.main.name
  location                          = azurerm_resource_group.main.location
  account_tier                      = "Standard"
  account_replication_type          = "GZRS"
  public_network_access_enabled     = false
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  local_user_enabled                = false
  allow_nested_items_to_be_public   = false
  allowed_copy_scope                = "AAD"
  https_traffic_only_enabled        = true
  min_tls_version                   = "TLS1_2"
  infrastructure_encryption_enabled = true
  queue_encryption_key_type         = "Account"
  table_encryption_key_type         = "Account"
  tags                              = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"]
  }

  customer_managed_key {
    key_vault_key_id          = "https://kv-keys.vault.azure.net/keys/data"
    user_assigned_identity_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"
  }

  network_rules {
    default_action = "Deny"
    bypass         = ["None"]
  }

  blob_properties {
    versioning_enabled  = true
    change_feed_enabled = true

    delete_retention_policy {
      days = 30
    }

    container_delete_retention_policy {
      days = 30
    }

    cors_rule {
      allowed_headers    = ["*"]
      allowed_methods    = ["GET"]
      allowed_origins    = ["*"]
      exposed_headers    = ["*"]
      max_age_in_seconds = 3600
    }
  }

  share_properties {
    retention_policy {
      days = 30
    }

    smb {
      versions                        = ["SMB3.1.1"]
      authentication_types            = ["Kerberos"]
      kerberos_ticket_encryption_type = ["AES-256"]
      channel_encryption_type         = ["AES-256-GCM"]
    }
  }

  lifecycle {
    prevent_destroy = true
  }

  static_website {
    index_document = "index.html"
  }
}

# expect: storage/audit-trail, storage/erasure, storage/immutability-locked, storage/private-endpoint, storage/queue-audit-trail
resource "azurerm_storage_account" "unlocked" {
  name                              = "stexampleunlocked"
  resource_group_name               = azurerm_resource_group.main.name
  location                          = azurerm_resource_group.main.location
  account_tier                      = "Standard"
  account_replication_type          = "GZRS"
  public_network_access_enabled     = false
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  local_user_enabled                = false
  allow_nested_items_to_be_public   = false
  allowed_copy_scope                = "AAD"
  https_traffic_only_enabled        = true
  min_tls_version                   = "TLS1_2"
  infrastructure_encryption_enabled = true
  queue_encryption_key_type         = "Account"
  table_encryption_key_type         = "Account"
  tags                              = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"]
  }

  customer_managed_key {
    key_vault_key_id          = "https://kv-keys.vault.azure.net/keys/data"
    user_assigned_identity_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"
  }

  network_rules {
    default_action = "Deny"
    bypass         = ["None"]
  }

  blob_properties {
    versioning_enabled  = true
    change_feed_enabled = true

    delete_retention_policy {
      days = 30
    }

    container_delete_retention_policy {
      days = 30
    }
  }

  share_properties {
    retention_policy {
      days = 30
    }

    smb {
      versions                        = ["SMB3.1.1"]
      authentication_types            = ["Kerberos"]
      kerberos_ticket_encryption_type = ["AES-256"]
      channel_encryption_type         = ["AES-256-GCM"]
    }
  }

  lifecycle {
    prevent_destroy = true
  }

  immutability_policy {
    allow_protected_append_writes = false
    state                         = "Unlocked"
    period_since_creation_in_days = 365
  }
}

# expect: storage/audit-trail, storage/current-kind, storage/erasure, storage/private-endpoint, storage/queue-audit-trail
resource "azurerm_storage_account" "first_generation" {
  name                              = "stexamplefirstgeneration"
  resource_group_name               = azurerm_resource_group.main.name
  location                          = azurerm_resource_group.main.location
  account_tier                      = "Standard"
  account_replication_type          = "GZRS"
  public_network_access_enabled     = false
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  local_user_enabled                = false
  allow_nested_items_to_be_public   = false
  allowed_copy_scope                = "AAD"
  https_traffic_only_enabled        = true
  min_tls_version                   = "TLS1_2"
  infrastructure_encryption_enabled = true
  queue_encryption_key_type         = "Account"
  table_encryption_key_type         = "Account"
  tags                              = local.tags
  account_kind                      = "Storage"

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"]
  }

  customer_managed_key {
    key_vault_key_id          = "https://kv-keys.vault.azure.net/keys/data"
    user_assigned_identity_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"
  }

  network_rules {
    default_action = "Deny"
    bypass         = ["None"]
  }

  blob_properties {
    delete_retention_policy {
      days = 30
    }

    container_delete_retention_policy {
      days = 30
    }
  }

  share_properties {
    retention_policy {
      days = 30
    }

    smb {
      versions                        = ["SMB3.1.1"]
      authentication_types            = ["Kerberos"]
      kerberos_ticket_encryption_type = ["AES-256"]
      channel_encryption_type         = ["AES-256-GCM"]
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: governance/prevent-destroy, governance/required-tags, storage/audit-trail, storage/erasure, storage/private-endpoint, storage/queue-audit-trail
resource "azurerm_storage_account" "destroyable" {
  name                              = "stexampledestroyable"
  resource_group_name               = azurerm_resource_group.main.name
  location                          = azurerm_resource_group.main.location
  account_tier                      = "Standard"
  account_replication_type          = "GZRS"
  public_network_access_enabled     = false
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  local_user_enabled                = false
  allow_nested_items_to_be_public   = false
  allowed_copy_scope                = "AAD"
  https_traffic_only_enabled        = true
  min_tls_version                   = "TLS1_2"
  infrastructure_encryption_enabled = true
  queue_encryption_key_type         = "Account"
  table_encryption_key_type         = "Account"

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"]
  }

  customer_managed_key {
    key_vault_key_id          = "https://kv-keys.vault.azure.net/keys/data"
    user_assigned_identity_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"
  }

  network_rules {
    default_action = "Deny"
    bypass         = ["None"]
  }

  blob_properties {
    versioning_enabled  = true
    change_feed_enabled = true

    delete_retention_policy {
      days = 30
    }

    container_delete_retention_policy {
      days = 30
    }
  }

  share_properties {
    retention_policy {
      days = 30
    }

    smb {
      versions                        = ["SMB3.1.1"]
      authentication_types            = ["Kerberos"]
      kerberos_ticket_encryption_type = ["AES-256"]
      channel_encryption_type         = ["AES-256-GCM"]
    }
  }
}
