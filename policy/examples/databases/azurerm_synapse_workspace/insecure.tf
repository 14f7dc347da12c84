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

resource "azurerm_storage_data_lake_gen2_filesystem" "public" {
  name               = "public"
  storage_account_id = azurerm_storage_account.example.id
}

# expect: analytics/no-public-network
resource "azurerm_synapse_workspace" "public" {
  name                = "public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.public.id
  azuread_authentication_only          = true
  data_exfiltration_protection_enabled = true
  managed_virtual_network_enabled      = true
  public_network_access_enabled        = true

  customer_managed_key {
    key_name                  = "synapse"
    key_versionless_id        = azurerm_key_vault_key.example.versionless_id
    user_assigned_identity_id = azurerm_user_assigned_identity.example.id
  }

  identity {
    type         = "SystemAssigned, UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "public" {
  name                = "pe-public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "public"
    private_connection_resource_id = azurerm_synapse_workspace.public.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

resource "azurerm_synapse_workspace_aad_admin" "public" {
  synapse_workspace_id = azurerm_synapse_workspace.public.id
  login                = "data-administrators"
  object_id            = "00000000-0000-4000-8000-000000000001"
  tenant_id            = "00000000-0000-4000-8000-000000000002"
}

resource "azurerm_synapse_workspace_extended_auditing_policy" "public" {
  synapse_workspace_id   = azurerm_synapse_workspace.public.id
  log_monitoring_enabled = true
}

resource "azurerm_synapse_workspace_security_alert_policy" "public" {
  synapse_workspace_id         = azurerm_synapse_workspace.public.id
  policy_state                 = "Enabled"
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_synapse_workspace_vulnerability_assessment" "public" {
  workspace_security_alert_policy_id = azurerm_synapse_workspace_security_alert_policy.public.id
  storage_container_path             = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                           = true
    email_subscription_admins_enabled = true
    emails                            = ["security@example.com"]
  }
}

resource "azurerm_storage_data_lake_gen2_filesystem" "no_network" {
  name               = "no_network"
  storage_account_id = azurerm_storage_account.example.id
}

# expect: analytics/managed-network
resource "azurerm_synapse_workspace" "no_network" {
  name                = "no_network"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.no_network.id
  azuread_authentication_only          = true
  data_exfiltration_protection_enabled = true
  managed_virtual_network_enabled      = false
  public_network_access_enabled        = false

  customer_managed_key {
    key_name                  = "synapse"
    key_versionless_id        = azurerm_key_vault_key.example.versionless_id
    user_assigned_identity_id = azurerm_user_assigned_identity.example.id
  }

  identity {
    type         = "SystemAssigned, UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "no_network" {
  name                = "pe-no_network"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "no_network"
    private_connection_resource_id = azurerm_synapse_workspace.no_network.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

resource "azurerm_synapse_workspace_aad_admin" "no_network" {
  synapse_workspace_id = azurerm_synapse_workspace.no_network.id
  login                = "data-administrators"
  object_id            = "00000000-0000-4000-8000-000000000001"
  tenant_id            = "00000000-0000-4000-8000-000000000002"
}

resource "azurerm_synapse_workspace_extended_auditing_policy" "no_network" {
  synapse_workspace_id   = azurerm_synapse_workspace.no_network.id
  log_monitoring_enabled = true
}

resource "azurerm_synapse_workspace_security_alert_policy" "no_network" {
  synapse_workspace_id         = azurerm_synapse_workspace.no_network.id
  policy_state                 = "Enabled"
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_synapse_workspace_vulnerability_assessment" "no_network" {
  workspace_security_alert_policy_id = azurerm_synapse_workspace_security_alert_policy.no_network.id
  storage_container_path             = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                           = true
    email_subscription_admins_enabled = true
    emails                            = ["security@example.com"]
  }
}

resource "azurerm_storage_data_lake_gen2_filesystem" "exfiltration" {
  name               = "exfiltration"
  storage_account_id = azurerm_storage_account.example.id
}

# expect: analytics/outbound-restricted
resource "azurerm_synapse_workspace" "exfiltration" {
  name                = "exfiltration"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.exfiltration.id
  azuread_authentication_only          = true
  data_exfiltration_protection_enabled = false
  managed_virtual_network_enabled      = true
  public_network_access_enabled        = false

  customer_managed_key {
    key_name                  = "synapse"
    key_versionless_id        = azurerm_key_vault_key.example.versionless_id
    user_assigned_identity_id = azurerm_user_assigned_identity.example.id
  }

  identity {
    type         = "SystemAssigned, UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "exfiltration" {
  name                = "pe-exfiltration"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "exfiltration"
    private_connection_resource_id = azurerm_synapse_workspace.exfiltration.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

resource "azurerm_synapse_workspace_aad_admin" "exfiltration" {
  synapse_workspace_id = azurerm_synapse_workspace.exfiltration.id
  login                = "data-administrators"
  object_id            = "00000000-0000-4000-8000-000000000001"
  tenant_id            = "00000000-0000-4000-8000-000000000002"
}

resource "azurerm_synapse_workspace_extended_auditing_policy" "exfiltration" {
  synapse_workspace_id   = azurerm_synapse_workspace.exfiltration.id
  log_monitoring_enabled = true
}

resource "azurerm_synapse_workspace_security_alert_policy" "exfiltration" {
  synapse_workspace_id         = azurerm_synapse_workspace.exfiltration.id
  policy_state                 = "Enabled"
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_synapse_workspace_vulnerability_assessment" "exfiltration" {
  workspace_security_alert_policy_id = azurerm_synapse_workspace_security_alert_policy.exfiltration.id
  storage_container_path             = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                           = true
    email_subscription_admins_enabled = true
    emails                            = ["security@example.com"]
  }
}

resource "azurerm_storage_data_lake_gen2_filesystem" "passwords" {
  name               = "passwords"
  storage_account_id = azurerm_storage_account.example.id
}

# expect: analytics/synapse-entra-only
resource "azurerm_synapse_workspace" "passwords" {
  name                = "passwords"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.passwords.id
  data_exfiltration_protection_enabled = true
  managed_virtual_network_enabled      = true
  public_network_access_enabled        = false

  customer_managed_key {
    key_name                  = "synapse"
    key_versionless_id        = azurerm_key_vault_key.example.versionless_id
    user_assigned_identity_id = azurerm_user_assigned_identity.example.id
  }

  identity {
    type         = "SystemAssigned, UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "passwords" {
  name                = "pe-passwords"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "passwords"
    private_connection_resource_id = azurerm_synapse_workspace.passwords.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

resource "azurerm_synapse_workspace_aad_admin" "passwords" {
  synapse_workspace_id = azurerm_synapse_workspace.passwords.id
  login                = "data-administrators"
  object_id            = "00000000-0000-4000-8000-000000000001"
  tenant_id            = "00000000-0000-4000-8000-000000000002"
}

resource "azurerm_synapse_workspace_extended_auditing_policy" "passwords" {
  synapse_workspace_id   = azurerm_synapse_workspace.passwords.id
  log_monitoring_enabled = true
}

resource "azurerm_synapse_workspace_security_alert_policy" "passwords" {
  synapse_workspace_id         = azurerm_synapse_workspace.passwords.id
  policy_state                 = "Enabled"
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_synapse_workspace_vulnerability_assessment" "passwords" {
  workspace_security_alert_policy_id = azurerm_synapse_workspace_security_alert_policy.passwords.id
  storage_container_path             = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                           = true
    email_subscription_admins_enabled = true
    emails                            = ["security@example.com"]
  }
}

resource "azurerm_storage_data_lake_gen2_filesystem" "password" {
  name               = "password"
  storage_account_id = azurerm_storage_account.example.id
}

# expect: analytics/synapse-no-password
resource "azurerm_synapse_workspace" "password" {
  name                = "password"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.password.id
  sql_administrator_login              = "sqladmin"
  sql_administrator_login_password     = var.sql_password
  azuread_authentication_only          = true
  data_exfiltration_protection_enabled = true
  managed_virtual_network_enabled      = true
  public_network_access_enabled        = false

  customer_managed_key {
    key_name                  = "synapse"
    key_versionless_id        = azurerm_key_vault_key.example.versionless_id
    user_assigned_identity_id = azurerm_user_assigned_identity.example.id
  }

  identity {
    type         = "SystemAssigned, UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "password" {
  name                = "pe-password"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "password"
    private_connection_resource_id = azurerm_synapse_workspace.password.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

resource "azurerm_synapse_workspace_aad_admin" "password" {
  synapse_workspace_id = azurerm_synapse_workspace.password.id
  login                = "data-administrators"
  object_id            = "00000000-0000-4000-8000-000000000001"
  tenant_id            = "00000000-0000-4000-8000-000000000002"
}

resource "azurerm_synapse_workspace_extended_auditing_policy" "password" {
  synapse_workspace_id   = azurerm_synapse_workspace.password.id
  log_monitoring_enabled = true
}

resource "azurerm_synapse_workspace_security_alert_policy" "password" {
  synapse_workspace_id         = azurerm_synapse_workspace.password.id
  policy_state                 = "Enabled"
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_synapse_workspace_vulnerability_assessment" "password" {
  workspace_security_alert_policy_id = azurerm_synapse_workspace_security_alert_policy.password.id
  storage_container_path             = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                           = true
    email_subscription_admins_enabled = true
    emails                            = ["security@example.com"]
  }
}

resource "azurerm_storage_data_lake_gen2_filesystem" "microsoft_key" {
  name               = "microsoft_key"
  storage_account_id = azurerm_storage_account.example.id
}

# expect: analytics/customer-managed-key
resource "azurerm_synapse_workspace" "microsoft_key" {
  name                = "microsoft_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.microsoft_key.id
  azuread_authentication_only          = true
  data_exfiltration_protection_enabled = true
  managed_virtual_network_enabled      = true
  public_network_access_enabled        = false

  identity {
    type         = "SystemAssigned, UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "microsoft_key" {
  name                = "pe-microsoft_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "microsoft_key"
    private_connection_resource_id = azurerm_synapse_workspace.microsoft_key.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

resource "azurerm_synapse_workspace_aad_admin" "microsoft_key" {
  synapse_workspace_id = azurerm_synapse_workspace.microsoft_key.id
  login                = "data-administrators"
  object_id            = "00000000-0000-4000-8000-000000000001"
  tenant_id            = "00000000-0000-4000-8000-000000000002"
}

resource "azurerm_synapse_workspace_extended_auditing_policy" "microsoft_key" {
  synapse_workspace_id   = azurerm_synapse_workspace.microsoft_key.id
  log_monitoring_enabled = true
}

resource "azurerm_synapse_workspace_security_alert_policy" "microsoft_key" {
  synapse_workspace_id         = azurerm_synapse_workspace.microsoft_key.id
  policy_state                 = "Enabled"
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_synapse_workspace_vulnerability_assessment" "microsoft_key" {
  workspace_security_alert_policy_id = azurerm_synapse_workspace_security_alert_policy.microsoft_key.id
  storage_container_path             = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                           = true
    email_subscription_admins_enabled = true
    emails                            = ["security@example.com"]
  }
}

resource "azurerm_storage_data_lake_gen2_filesystem" "no_administrator" {
  name               = "no_administrator"
  storage_account_id = azurerm_storage_account.example.id
}

# expect: analytics/synapse-entra-administrator
resource "azurerm_synapse_workspace" "no_administrator" {
  name                = "no_administrator"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.no_administrator.id
  azuread_authentication_only          = true
  data_exfiltration_protection_enabled = true
  managed_virtual_network_enabled      = true
  public_network_access_enabled        = false

  customer_managed_key {
    key_name                  = "synapse"
    key_versionless_id        = azurerm_key_vault_key.example.versionless_id
    user_assigned_identity_id = azurerm_user_assigned_identity.example.id
  }

  identity {
    type         = "SystemAssigned, UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "no_administrator" {
  name                = "pe-no_administrator"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "no_administrator"
    private_connection_resource_id = azurerm_synapse_workspace.no_administrator.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

resource "azurerm_synapse_workspace_extended_auditing_policy" "no_administrator" {
  synapse_workspace_id   = azurerm_synapse_workspace.no_administrator.id
  log_monitoring_enabled = true
}

resource "azurerm_synapse_workspace_security_alert_policy" "no_administrator" {
  synapse_workspace_id         = azurerm_synapse_workspace.no_administrator.id
  policy_state                 = "Enabled"
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_synapse_workspace_vulnerability_assessment" "no_administrator" {
  workspace_security_alert_policy_id = azurerm_synapse_workspace_security_alert_policy.no_administrator.id
  storage_container_path             = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                           = true
    email_subscription_admins_enabled = true
    emails                            = ["security@example.com"]
  }
}

resource "azurerm_storage_data_lake_gen2_filesystem" "unaudited" {
  name               = "unaudited"
  storage_account_id = azurerm_storage_account.example.id
}

# expect: analytics/synapse-auditing
resource "azurerm_synapse_workspace" "unaudited" {
  name                = "unaudited"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.unaudited.id
  azuread_authentication_only          = true
  data_exfiltration_protection_enabled = true
  managed_virtual_network_enabled      = true
  public_network_access_enabled        = false

  customer_managed_key {
    key_name                  = "synapse"
    key_versionless_id        = azurerm_key_vault_key.example.versionless_id
    user_assigned_identity_id = azurerm_user_assigned_identity.example.id
  }

  identity {
    type         = "SystemAssigned, UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "unaudited" {
  name                = "pe-unaudited"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "unaudited"
    private_connection_resource_id = azurerm_synapse_workspace.unaudited.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

resource "azurerm_synapse_workspace_aad_admin" "unaudited" {
  synapse_workspace_id = azurerm_synapse_workspace.unaudited.id
  login                = "data-administrators"
  object_id            = "00000000-0000-4000-8000-000000000001"
  tenant_id            = "00000000-0000-4000-8000-000000000002"
}

resource "azurerm_synapse_workspace_security_alert_policy" "unaudited" {
  synapse_workspace_id         = azurerm_synapse_workspace.unaudited.id
  policy_state                 = "Enabled"
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_synapse_workspace_vulnerability_assessment" "unaudited" {
  workspace_security_alert_policy_id = azurerm_synapse_workspace_security_alert_policy.unaudited.id
  storage_container_path             = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                           = true
    email_subscription_admins_enabled = true
    emails                            = ["security@example.com"]
  }
}

resource "azurerm_storage_data_lake_gen2_filesystem" "undetected" {
  name               = "undetected"
  storage_account_id = azurerm_storage_account.example.id
}

# expect: analytics/synapse-threat-detection
resource "azurerm_synapse_workspace" "undetected" {
  name                = "undetected"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.undetected.id
  azuread_authentication_only          = true
  data_exfiltration_protection_enabled = true
  managed_virtual_network_enabled      = true
  public_network_access_enabled        = false

  customer_managed_key {
    key_name                  = "synapse"
    key_versionless_id        = azurerm_key_vault_key.example.versionless_id
    user_assigned_identity_id = azurerm_user_assigned_identity.example.id
  }

  identity {
    type         = "SystemAssigned, UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "undetected" {
  name                = "pe-undetected"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "undetected"
    private_connection_resource_id = azurerm_synapse_workspace.undetected.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

resource "azurerm_synapse_workspace_aad_admin" "undetected" {
  synapse_workspace_id = azurerm_synapse_workspace.undetected.id
  login                = "data-administrators"
  object_id            = "00000000-0000-4000-8000-000000000001"
  tenant_id            = "00000000-0000-4000-8000-000000000002"
}

resource "azurerm_synapse_workspace_extended_auditing_policy" "undetected" {
  synapse_workspace_id   = azurerm_synapse_workspace.undetected.id
  log_monitoring_enabled = true
}

resource "azurerm_synapse_workspace_security_alert_policy" "undetected" {
  synapse_workspace_id         = azurerm_synapse_workspace.undetected.id
  policy_state                 = "Disabled"
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_synapse_workspace_vulnerability_assessment" "undetected" {
  workspace_security_alert_policy_id = azurerm_synapse_workspace_security_alert_policy.undetected.id
  storage_container_path             = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                           = true
    email_subscription_admins_enabled = true
    emails                            = ["security@example.com"]
  }
}

resource "azurerm_storage_data_lake_gen2_filesystem" "unscanned" {
  name               = "unscanned"
  storage_account_id = azurerm_storage_account.example.id
}

# expect: analytics/synapse-vulnerability-assessment
resource "azurerm_synapse_workspace" "unscanned" {
  name                = "unscanned"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.unscanned.id
  azuread_authentication_only          = true
  data_exfiltration_protection_enabled = true
  managed_virtual_network_enabled      = true
  public_network_access_enabled        = false

  customer_managed_key {
    key_name                  = "synapse"
    key_versionless_id        = azurerm_key_vault_key.example.versionless_id
    user_assigned_identity_id = azurerm_user_assigned_identity.example.id
  }

  identity {
    type         = "SystemAssigned, UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "unscanned" {
  name                = "pe-unscanned"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "unscanned"
    private_connection_resource_id = azurerm_synapse_workspace.unscanned.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

resource "azurerm_synapse_workspace_aad_admin" "unscanned" {
  synapse_workspace_id = azurerm_synapse_workspace.unscanned.id
  login                = "data-administrators"
  object_id            = "00000000-0000-4000-8000-000000000001"
  tenant_id            = "00000000-0000-4000-8000-000000000002"
}

resource "azurerm_synapse_workspace_extended_auditing_policy" "unscanned" {
  synapse_workspace_id   = azurerm_synapse_workspace.unscanned.id
  log_monitoring_enabled = true
}

# expect: analytics/synapse-vulnerability-assessment
resource "azurerm_synapse_workspace_security_alert_policy" "unscanned" {
  synapse_workspace_id         = azurerm_synapse_workspace.unscanned.id
  policy_state                 = "Enabled"
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_storage_data_lake_gen2_filesystem" "unread" {
  name               = "unread"
  storage_account_id = azurerm_storage_account.example.id
}

resource "azurerm_synapse_workspace" "unread" {
  name                = "unread"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.unread.id
  azuread_authentication_only          = true
  data_exfiltration_protection_enabled = true
  managed_virtual_network_enabled      = true
  public_network_access_enabled        = false

  customer_managed_key {
    key_name                  = "synapse"
    key_versionless_id        = azurerm_key_vault_key.example.versionless_id
    user_assigned_identity_id = azurerm_user_assigned_identity.example.id
  }

  identity {
    type         = "SystemAssigned, UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "unread" {
  name                = "pe-unread"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "unread"
    private_connection_resource_id = azurerm_synapse_workspace.unread.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

resource "azurerm_synapse_workspace_aad_admin" "unread" {
  synapse_workspace_id = azurerm_synapse_workspace.unread.id
  login                = "data-administrators"
  object_id            = "00000000-0000-4000-8000-000000000001"
  tenant_id            = "00000000-0000-4000-8000-000000000002"
}

resource "azurerm_synapse_workspace_extended_auditing_policy" "unread" {
  synapse_workspace_id   = azurerm_synapse_workspace.unread.id
  log_monitoring_enabled = true
}

resource "azurerm_synapse_workspace_security_alert_policy" "unread" {
  synapse_workspace_id         = azurerm_synapse_workspace.unread.id
  policy_state                 = "Enabled"
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

# expect: database/scan-reports-administrators, database/scan-reports-sent
resource "azurerm_synapse_workspace_vulnerability_assessment" "unread" {
  workspace_security_alert_policy_id = azurerm_synapse_workspace_security_alert_policy.unread.id
  storage_container_path             = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                           = true
    email_subscription_admins_enabled = false
  }
}

resource "azurerm_storage_data_lake_gen2_filesystem" "to_one" {
  name               = "to_one"
  storage_account_id = azurerm_storage_account.example.id
}

resource "azurerm_synapse_workspace" "to_one" {
  name                = "to_one"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.to_one.id
  azuread_authentication_only          = true
  data_exfiltration_protection_enabled = true
  managed_virtual_network_enabled      = true
  public_network_access_enabled        = false

  customer_managed_key {
    key_name                  = "synapse"
    key_versionless_id        = azurerm_key_vault_key.example.versionless_id
    user_assigned_identity_id = azurerm_user_assigned_identity.example.id
  }

  identity {
    type         = "SystemAssigned, UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "to_one" {
  name                = "pe-to_one"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "to_one"
    private_connection_resource_id = azurerm_synapse_workspace.to_one.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

resource "azurerm_synapse_workspace_aad_admin" "to_one" {
  synapse_workspace_id = azurerm_synapse_workspace.to_one.id
  login                = "data-administrators"
  object_id            = "00000000-0000-4000-8000-000000000001"
  tenant_id            = "00000000-0000-4000-8000-000000000002"
}

resource "azurerm_synapse_workspace_extended_auditing_policy" "to_one" {
  synapse_workspace_id   = azurerm_synapse_workspace.to_one.id
  log_monitoring_enabled = true
}

resource "azurerm_synapse_workspace_security_alert_policy" "to_one" {
  synapse_workspace_id         = azurerm_synapse_workspace.to_one.id
  policy_state                 = "Enabled"
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

# expect: database/scan-reports-administrators
resource "azurerm_synapse_workspace_vulnerability_assessment" "to_one" {
  workspace_security_alert_policy_id = azurerm_synapse_workspace_security_alert_policy.to_one.id
  storage_container_path             = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                           = true
    email_subscription_admins_enabled = false
    emails                            = ["security@example.com"]
  }
}

resource "azurerm_storage_data_lake_gen2_filesystem" "open" {
  name               = "open"
  storage_account_id = azurerm_storage_account.example.id
}

# expect: analytics/synapse-no-firewall-rule
resource "azurerm_synapse_workspace" "open" {
  name                = "open"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  storage_data_lake_gen2_filesystem_id = azurerm_storage_data_lake_gen2_filesystem.open.id
  azuread_authentication_only          = true
  data_exfiltration_protection_enabled = true
  managed_virtual_network_enabled      = true
  public_network_access_enabled        = false

  customer_managed_key {
    key_name                  = "synapse"
    key_versionless_id        = azurerm_key_vault_key.example.versionless_id
    user_assigned_identity_id = azurerm_user_assigned_identity.example.id
  }

  identity {
    type         = "SystemAssigned, UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "open" {
  name                = "pe-open"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "open"
    private_connection_resource_id = azurerm_synapse_workspace.open.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

# expect: database/no-open-firewall
resource "azurerm_synapse_firewall_rule" "open" {
  name                 = "AllowAll"
  synapse_workspace_id = azurerm_synapse_workspace.open.id
  start_ip_address     = "0.0.0.0"
  end_ip_address       = "255.255.255.255"
}

resource "azurerm_synapse_workspace_aad_admin" "open" {
  synapse_workspace_id = azurerm_synapse_workspace.open.id
  login                = "data-administrators"
  object_id            = "00000000-0000-4000-8000-000000000001"
  tenant_id            = "00000000-0000-4000-8000-000000000002"
}

resource "azurerm_synapse_workspace_extended_auditing_policy" "open" {
  synapse_workspace_id   = azurerm_synapse_workspace.open.id
  log_monitoring_enabled = true
}

resource "azurerm_synapse_workspace_security_alert_policy" "open" {
  synapse_workspace_id         = azurerm_synapse_workspace.open.id
  policy_state                 = "Enabled"
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_synapse_workspace_vulnerability_assessment" "open" {
  workspace_security_alert_policy_id = azurerm_synapse_workspace_security_alert_policy.open.id
  storage_container_path             = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                           = true
    email_subscription_admins_enabled = true
    emails                            = ["security@example.com"]
  }
}

variable "sql_password" {
  type      = string
  sensitive = true
}
