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

# expect: database/no-public-network
resource "azurerm_mssql_server" "public" {
  name                = "public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "12.0"

  minimum_tls_version                          = "1.2"
  public_network_access_enabled                = true
  outbound_network_restriction_enabled         = true
  express_vulnerability_assessment_enabled     = true
  primary_user_assigned_identity_id            = azurerm_user_assigned_identity.example.id
  transparent_data_encryption_key_vault_key_id = azurerm_key_vault_key.example.id

  azuread_administrator {
    login_username              = "database-administrators"
    object_id                   = "00000000-0000-4000-8000-000000000001"
    azuread_authentication_only = true
  }

  identity {
    type         = "UserAssigned"
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
    private_connection_resource_id = azurerm_mssql_server.public.id
    subresource_names              = ["sqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_mssql_server_extended_auditing_policy" "public" {
  server_id              = azurerm_mssql_server.public.id
  log_monitoring_enabled = true
  retention_in_days      = 120
}

resource "azurerm_mssql_server_security_alert_policy" "public" {
  resource_group_name  = azurerm_resource_group.example.name
  server_name          = azurerm_mssql_server.public.name
  state                = "Enabled"
  email_account_admins = true
  email_addresses      = ["security@example.com"]
}

# expect: database/tls
resource "azurerm_mssql_server" "legacy_tls" {
  name                = "legacy_tls"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "12.0"

  minimum_tls_version                          = "1.0"
  public_network_access_enabled                = false
  outbound_network_restriction_enabled         = true
  express_vulnerability_assessment_enabled     = true
  primary_user_assigned_identity_id            = azurerm_user_assigned_identity.example.id
  transparent_data_encryption_key_vault_key_id = azurerm_key_vault_key.example.id

  azuread_administrator {
    login_username              = "database-administrators"
    object_id                   = "00000000-0000-4000-8000-000000000001"
    azuread_authentication_only = true
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "legacy_tls" {
  name                = "pe-legacy_tls"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "legacy_tls"
    private_connection_resource_id = azurerm_mssql_server.legacy_tls.id
    subresource_names              = ["sqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_mssql_server_extended_auditing_policy" "legacy_tls" {
  server_id              = azurerm_mssql_server.legacy_tls.id
  log_monitoring_enabled = true
  retention_in_days      = 120
}

resource "azurerm_mssql_server_security_alert_policy" "legacy_tls" {
  resource_group_name  = azurerm_resource_group.example.name
  server_name          = azurerm_mssql_server.legacy_tls.name
  state                = "Enabled"
  email_account_admins = true
  email_addresses      = ["security@example.com"]
}

# expect: database/tls
resource "azurerm_mssql_server" "any_tls" {
  name                = "any_tls"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "12.0"

  minimum_tls_version                          = "Disabled"
  public_network_access_enabled                = false
  outbound_network_restriction_enabled         = true
  express_vulnerability_assessment_enabled     = true
  primary_user_assigned_identity_id            = azurerm_user_assigned_identity.example.id
  transparent_data_encryption_key_vault_key_id = azurerm_key_vault_key.example.id

  azuread_administrator {
    login_username              = "database-administrators"
    object_id                   = "00000000-0000-4000-8000-000000000001"
    azuread_authentication_only = true
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "any_tls" {
  name                = "pe-any_tls"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "any_tls"
    private_connection_resource_id = azurerm_mssql_server.any_tls.id
    subresource_names              = ["sqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_mssql_server_extended_auditing_policy" "any_tls" {
  server_id              = azurerm_mssql_server.any_tls.id
  log_monitoring_enabled = true
  retention_in_days      = 120
}

resource "azurerm_mssql_server_security_alert_policy" "any_tls" {
  resource_group_name  = azurerm_resource_group.example.name
  server_name          = azurerm_mssql_server.any_tls.name
  state                = "Enabled"
  email_account_admins = true
  email_addresses      = ["security@example.com"]
}

# expect: database/entra-only
resource "azurerm_mssql_server" "passwords" {
  name                = "passwords"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "12.0"

  minimum_tls_version                          = "1.2"
  public_network_access_enabled                = false
  outbound_network_restriction_enabled         = true
  express_vulnerability_assessment_enabled     = true
  primary_user_assigned_identity_id            = azurerm_user_assigned_identity.example.id
  transparent_data_encryption_key_vault_key_id = azurerm_key_vault_key.example.id

  azuread_administrator {
    login_username = "database-administrators"
    object_id      = "00000000-0000-4000-8000-000000000001"
  }

  identity {
    type         = "UserAssigned"
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
    private_connection_resource_id = azurerm_mssql_server.passwords.id
    subresource_names              = ["sqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_mssql_server_extended_auditing_policy" "passwords" {
  server_id              = azurerm_mssql_server.passwords.id
  log_monitoring_enabled = true
  retention_in_days      = 120
}

resource "azurerm_mssql_server_security_alert_policy" "passwords" {
  resource_group_name  = azurerm_resource_group.example.name
  server_name          = azurerm_mssql_server.passwords.name
  state                = "Enabled"
  email_account_admins = true
  email_addresses      = ["security@example.com"]
}

# expect: database/entra-administrator, database/entra-only
resource "azurerm_mssql_server" "no_administrator" {
  name                = "no_administrator"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "12.0"

  minimum_tls_version                          = "1.2"
  public_network_access_enabled                = false
  outbound_network_restriction_enabled         = true
  express_vulnerability_assessment_enabled     = true
  primary_user_assigned_identity_id            = azurerm_user_assigned_identity.example.id
  transparent_data_encryption_key_vault_key_id = azurerm_key_vault_key.example.id

  identity {
    type         = "UserAssigned"
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
    private_connection_resource_id = azurerm_mssql_server.no_administrator.id
    subresource_names              = ["sqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_mssql_server_extended_auditing_policy" "no_administrator" {
  server_id              = azurerm_mssql_server.no_administrator.id
  log_monitoring_enabled = true
  retention_in_days      = 120
}

resource "azurerm_mssql_server_security_alert_policy" "no_administrator" {
  resource_group_name  = azurerm_resource_group.example.name
  server_name          = azurerm_mssql_server.no_administrator.name
  state                = "Enabled"
  email_account_admins = true
  email_addresses      = ["security@example.com"]
}

# expect: database/audit-retention, database/sql-auditing
resource "azurerm_mssql_server" "unaudited" {
  name                = "unaudited"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "12.0"

  minimum_tls_version                          = "1.2"
  public_network_access_enabled                = false
  outbound_network_restriction_enabled         = true
  express_vulnerability_assessment_enabled     = true
  primary_user_assigned_identity_id            = azurerm_user_assigned_identity.example.id
  transparent_data_encryption_key_vault_key_id = azurerm_key_vault_key.example.id

  azuread_administrator {
    login_username              = "database-administrators"
    object_id                   = "00000000-0000-4000-8000-000000000001"
    azuread_authentication_only = true
  }

  identity {
    type         = "UserAssigned"
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
    private_connection_resource_id = azurerm_mssql_server.unaudited.id
    subresource_names              = ["sqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_mssql_server_security_alert_policy" "unaudited" {
  resource_group_name  = azurerm_resource_group.example.name
  server_name          = azurerm_mssql_server.unaudited.name
  state                = "Enabled"
  email_account_admins = true
  email_addresses      = ["security@example.com"]
}

resource "azurerm_mssql_server" "log_lost" {
  name                = "log_lost"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "12.0"

  minimum_tls_version                          = "1.2"
  public_network_access_enabled                = false
  outbound_network_restriction_enabled         = true
  express_vulnerability_assessment_enabled     = true
  primary_user_assigned_identity_id            = azurerm_user_assigned_identity.example.id
  transparent_data_encryption_key_vault_key_id = azurerm_key_vault_key.example.id

  azuread_administrator {
    login_username              = "database-administrators"
    object_id                   = "00000000-0000-4000-8000-000000000001"
    azuread_authentication_only = true
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "log_lost" {
  name                = "pe-log_lost"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "log_lost"
    private_connection_resource_id = azurerm_mssql_server.log_lost.id
    subresource_names              = ["sqlServer"]
    is_manual_connection           = false
  }
}

# expect: database/audit-retention
resource "azurerm_mssql_server_extended_auditing_policy" "log_lost" {
  server_id              = azurerm_mssql_server.log_lost.id
  log_monitoring_enabled = true
  retention_in_days      = 30
}

resource "azurerm_mssql_server_security_alert_policy" "log_lost" {
  resource_group_name  = azurerm_resource_group.example.name
  server_name          = azurerm_mssql_server.log_lost.name
  state                = "Enabled"
  email_account_admins = true
  email_addresses      = ["security@example.com"]
}

resource "azurerm_mssql_server" "log_unwatched" {
  name                = "log_unwatched"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "12.0"

  minimum_tls_version                          = "1.2"
  public_network_access_enabled                = false
  outbound_network_restriction_enabled         = true
  express_vulnerability_assessment_enabled     = true
  primary_user_assigned_identity_id            = azurerm_user_assigned_identity.example.id
  transparent_data_encryption_key_vault_key_id = azurerm_key_vault_key.example.id

  azuread_administrator {
    login_username              = "database-administrators"
    object_id                   = "00000000-0000-4000-8000-000000000001"
    azuread_authentication_only = true
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "log_unwatched" {
  name                = "pe-log_unwatched"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "log_unwatched"
    private_connection_resource_id = azurerm_mssql_server.log_unwatched.id
    subresource_names              = ["sqlServer"]
    is_manual_connection           = false
  }
}

# expect: database/audit-monitoring
resource "azurerm_mssql_server_extended_auditing_policy" "log_unwatched" {
  server_id              = azurerm_mssql_server.log_unwatched.id
  log_monitoring_enabled = false
  retention_in_days      = 120
}

resource "azurerm_mssql_server_security_alert_policy" "log_unwatched" {
  resource_group_name  = azurerm_resource_group.example.name
  server_name          = azurerm_mssql_server.log_unwatched.name
  state                = "Enabled"
  email_account_admins = true
  email_addresses      = ["security@example.com"]
}

resource "azurerm_mssql_server" "alerts_off" {
  name                = "alerts_off"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "12.0"

  minimum_tls_version                          = "1.2"
  public_network_access_enabled                = false
  outbound_network_restriction_enabled         = true
  express_vulnerability_assessment_enabled     = true
  primary_user_assigned_identity_id            = azurerm_user_assigned_identity.example.id
  transparent_data_encryption_key_vault_key_id = azurerm_key_vault_key.example.id

  azuread_administrator {
    login_username              = "database-administrators"
    object_id                   = "00000000-0000-4000-8000-000000000001"
    azuread_authentication_only = true
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "alerts_off" {
  name                = "pe-alerts_off"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "alerts_off"
    private_connection_resource_id = azurerm_mssql_server.alerts_off.id
    subresource_names              = ["sqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_mssql_server_extended_auditing_policy" "alerts_off" {
  server_id              = azurerm_mssql_server.alerts_off.id
  log_monitoring_enabled = true
  retention_in_days      = 120
}

# expect: database/threat-detection
resource "azurerm_mssql_server_security_alert_policy" "alerts_off" {
  resource_group_name  = azurerm_resource_group.example.name
  server_name          = azurerm_mssql_server.alerts_off.name
  state                = "Disabled"
  email_account_admins = true
  email_addresses      = ["security@example.com"]
}

resource "azurerm_mssql_server" "alert_left_out" {
  name                = "alert_left_out"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "12.0"

  minimum_tls_version                          = "1.2"
  public_network_access_enabled                = false
  outbound_network_restriction_enabled         = true
  express_vulnerability_assessment_enabled     = true
  primary_user_assigned_identity_id            = azurerm_user_assigned_identity.example.id
  transparent_data_encryption_key_vault_key_id = azurerm_key_vault_key.example.id

  azuread_administrator {
    login_username              = "database-administrators"
    object_id                   = "00000000-0000-4000-8000-000000000001"
    azuread_authentication_only = true
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "alert_left_out" {
  name                = "pe-alert_left_out"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "alert_left_out"
    private_connection_resource_id = azurerm_mssql_server.alert_left_out.id
    subresource_names              = ["sqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_mssql_server_extended_auditing_policy" "alert_left_out" {
  server_id              = azurerm_mssql_server.alert_left_out.id
  log_monitoring_enabled = true
  retention_in_days      = 120
}

# expect: database/all-alerts
resource "azurerm_mssql_server_security_alert_policy" "alert_left_out" {
  resource_group_name  = azurerm_resource_group.example.name
  server_name          = azurerm_mssql_server.alert_left_out.name
  state                = "Enabled"
  email_account_admins = true
  disabled_alerts      = ["Sql_Injection"]
  email_addresses      = ["security@example.com"]
}

resource "azurerm_mssql_server" "alert_unread" {
  name                = "alert_unread"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "12.0"

  minimum_tls_version                          = "1.2"
  public_network_access_enabled                = false
  outbound_network_restriction_enabled         = true
  express_vulnerability_assessment_enabled     = true
  primary_user_assigned_identity_id            = azurerm_user_assigned_identity.example.id
  transparent_data_encryption_key_vault_key_id = azurerm_key_vault_key.example.id

  azuread_administrator {
    login_username              = "database-administrators"
    object_id                   = "00000000-0000-4000-8000-000000000001"
    azuread_authentication_only = true
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "alert_unread" {
  name                = "pe-alert_unread"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "alert_unread"
    private_connection_resource_id = azurerm_mssql_server.alert_unread.id
    subresource_names              = ["sqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_mssql_server_extended_auditing_policy" "alert_unread" {
  server_id              = azurerm_mssql_server.alert_unread.id
  log_monitoring_enabled = true
  retention_in_days      = 120
}

# expect: database/alerts-sent
resource "azurerm_mssql_server_security_alert_policy" "alert_unread" {
  resource_group_name  = azurerm_resource_group.example.name
  server_name          = azurerm_mssql_server.alert_unread.name
  state                = "Enabled"
  email_account_admins = true
}

resource "azurerm_mssql_server" "alert_to_one" {
  name                = "alert_to_one"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "12.0"

  minimum_tls_version                          = "1.2"
  public_network_access_enabled                = false
  outbound_network_restriction_enabled         = true
  express_vulnerability_assessment_enabled     = true
  primary_user_assigned_identity_id            = azurerm_user_assigned_identity.example.id
  transparent_data_encryption_key_vault_key_id = azurerm_key_vault_key.example.id

  azuread_administrator {
    login_username              = "database-administrators"
    object_id                   = "00000000-0000-4000-8000-000000000001"
    azuread_authentication_only = true
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "alert_to_one" {
  name                = "pe-alert_to_one"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "alert_to_one"
    private_connection_resource_id = azurerm_mssql_server.alert_to_one.id
    subresource_names              = ["sqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_mssql_server_extended_auditing_policy" "alert_to_one" {
  server_id              = azurerm_mssql_server.alert_to_one.id
  log_monitoring_enabled = true
  retention_in_days      = 120
}

# expect: database/alerts-administrators
resource "azurerm_mssql_server_security_alert_policy" "alert_to_one" {
  resource_group_name  = azurerm_resource_group.example.name
  server_name          = azurerm_mssql_server.alert_to_one.name
  state                = "Enabled"
  email_account_admins = false
  email_addresses      = ["security@example.com"]
}

# expect: database/vulnerability-assessment
resource "azurerm_mssql_server" "unscanned" {
  name                = "unscanned"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "12.0"

  minimum_tls_version                          = "1.2"
  public_network_access_enabled                = false
  outbound_network_restriction_enabled         = true
  express_vulnerability_assessment_enabled     = false
  primary_user_assigned_identity_id            = azurerm_user_assigned_identity.example.id
  transparent_data_encryption_key_vault_key_id = azurerm_key_vault_key.example.id

  azuread_administrator {
    login_username              = "database-administrators"
    object_id                   = "00000000-0000-4000-8000-000000000001"
    azuread_authentication_only = true
  }

  identity {
    type         = "UserAssigned"
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
    private_connection_resource_id = azurerm_mssql_server.unscanned.id
    subresource_names              = ["sqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_mssql_server_extended_auditing_policy" "unscanned" {
  server_id              = azurerm_mssql_server.unscanned.id
  log_monitoring_enabled = true
  retention_in_days      = 120
}

resource "azurerm_mssql_server_security_alert_policy" "unscanned" {
  resource_group_name  = azurerm_resource_group.example.name
  server_name          = azurerm_mssql_server.unscanned.name
  state                = "Enabled"
  email_account_admins = true
  email_addresses      = ["security@example.com"]
}

# expect: database/outbound-restricted
resource "azurerm_mssql_server" "outbound" {
  name                = "outbound"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "12.0"

  minimum_tls_version                          = "1.2"
  public_network_access_enabled                = false
  outbound_network_restriction_enabled         = false
  express_vulnerability_assessment_enabled     = true
  primary_user_assigned_identity_id            = azurerm_user_assigned_identity.example.id
  transparent_data_encryption_key_vault_key_id = azurerm_key_vault_key.example.id

  azuread_administrator {
    login_username              = "database-administrators"
    object_id                   = "00000000-0000-4000-8000-000000000001"
    azuread_authentication_only = true
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "outbound" {
  name                = "pe-outbound"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "outbound"
    private_connection_resource_id = azurerm_mssql_server.outbound.id
    subresource_names              = ["sqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_mssql_server_extended_auditing_policy" "outbound" {
  server_id              = azurerm_mssql_server.outbound.id
  log_monitoring_enabled = true
  retention_in_days      = 120
}

resource "azurerm_mssql_server_security_alert_policy" "outbound" {
  resource_group_name  = azurerm_resource_group.example.name
  server_name          = azurerm_mssql_server.outbound.name
  state                = "Enabled"
  email_account_admins = true
  email_addresses      = ["security@example.com"]
}

# expect: database/customer-managed-key
resource "azurerm_mssql_server" "microsoft_key" {
  name                = "microsoft_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "12.0"

  minimum_tls_version                      = "1.2"
  public_network_access_enabled            = false
  outbound_network_restriction_enabled     = true
  express_vulnerability_assessment_enabled = true
  primary_user_assigned_identity_id        = azurerm_user_assigned_identity.example.id

  azuread_administrator {
    login_username              = "database-administrators"
    object_id                   = "00000000-0000-4000-8000-000000000001"
    azuread_authentication_only = true
  }

  identity {
    type         = "UserAssigned"
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
    private_connection_resource_id = azurerm_mssql_server.microsoft_key.id
    subresource_names              = ["sqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_mssql_server_extended_auditing_policy" "microsoft_key" {
  server_id              = azurerm_mssql_server.microsoft_key.id
  log_monitoring_enabled = true
  retention_in_days      = 120
}

resource "azurerm_mssql_server_security_alert_policy" "microsoft_key" {
  resource_group_name  = azurerm_resource_group.example.name
  server_name          = azurerm_mssql_server.microsoft_key.name
  state                = "Enabled"
  email_account_admins = true
  email_addresses      = ["security@example.com"]
}

# expect: database/private-endpoint
resource "azurerm_mssql_server" "unreachable" {
  name                = "unreachable"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "12.0"

  minimum_tls_version                          = "1.2"
  public_network_access_enabled                = false
  outbound_network_restriction_enabled         = true
  express_vulnerability_assessment_enabled     = true
  primary_user_assigned_identity_id            = azurerm_user_assigned_identity.example.id
  transparent_data_encryption_key_vault_key_id = azurerm_key_vault_key.example.id

  azuread_administrator {
    login_username              = "database-administrators"
    object_id                   = "00000000-0000-4000-8000-000000000001"
    azuread_authentication_only = true
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_mssql_server_extended_auditing_policy" "unreachable" {
  server_id              = azurerm_mssql_server.unreachable.id
  log_monitoring_enabled = true
  retention_in_days      = 120
}

resource "azurerm_mssql_server_security_alert_policy" "unreachable" {
  resource_group_name  = azurerm_resource_group.example.name
  server_name          = azurerm_mssql_server.unreachable.name
  state                = "Enabled"
  email_account_admins = true
  email_addresses      = ["security@example.com"]
}

resource "azurerm_mssql_server" "audit_off" {
  name                = "audit_off"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "12.0"

  minimum_tls_version                          = "1.2"
  public_network_access_enabled                = false
  outbound_network_restriction_enabled         = true
  express_vulnerability_assessment_enabled     = true
  primary_user_assigned_identity_id            = azurerm_user_assigned_identity.example.id
  transparent_data_encryption_key_vault_key_id = azurerm_key_vault_key.example.id

  azuread_administrator {
    login_username              = "database-administrators"
    object_id                   = "00000000-0000-4000-8000-000000000001"
    azuread_authentication_only = true
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "audit_off" {
  name                = "pe-audit_off"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "audit_off"
    private_connection_resource_id = azurerm_mssql_server.audit_off.id
    subresource_names              = ["sqlServer"]
    is_manual_connection           = false
  }
}

# expect: database/audit-policy-on
resource "azurerm_mssql_server_extended_auditing_policy" "audit_off" {
  server_id              = azurerm_mssql_server.audit_off.id
  enabled                = false
  log_monitoring_enabled = true
  retention_in_days      = 120
}

resource "azurerm_mssql_server_security_alert_policy" "audit_off" {
  resource_group_name  = azurerm_resource_group.example.name
  server_name          = azurerm_mssql_server.audit_off.name
  state                = "Enabled"
  email_account_admins = true
  email_addresses      = ["security@example.com"]
}
