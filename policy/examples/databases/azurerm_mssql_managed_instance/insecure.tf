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
resource "azurerm_mssql_managed_instance" "public" {
  name                = "public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id
  license_type        = "BasePrice"
  sku_name            = "BC_Gen5"
  storage_size_in_gb  = 64
  vcores              = 4

  minimum_tls_version          = "1.2"
  public_data_endpoint_enabled = true
  storage_account_type         = "GZRS"
  zone_redundant_enabled       = true

  azure_active_directory_administrator {
    login_username                      = "database-administrators"
    object_id                           = "00000000-0000-4000-8000-000000000001"
    principal_type                      = "Group"
    azuread_authentication_only_enabled = true
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_mssql_managed_instance_transparent_data_encryption" "public" {
  managed_instance_id   = azurerm_mssql_managed_instance.public.id
  key_vault_key_id      = azurerm_key_vault_key.example.id
  auto_rotation_enabled = true
}

resource "azurerm_mssql_managed_instance_security_alert_policy" "public" {
  resource_group_name          = azurerm_resource_group.example.name
  managed_instance_name        = azurerm_mssql_managed_instance.public.name
  enabled                      = true
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_mssql_managed_instance_vulnerability_assessment" "public" {
  managed_instance_id    = azurerm_mssql_managed_instance.public.id
  storage_container_path = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                   = true
    email_subscription_admins = true
    emails                    = ["security@example.com"]
  }
}

# expect: database/tls
resource "azurerm_mssql_managed_instance" "legacy_tls" {
  name                = "legacy_tls"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id
  license_type        = "BasePrice"
  sku_name            = "BC_Gen5"
  storage_size_in_gb  = 64
  vcores              = 4

  minimum_tls_version          = "1.1"
  public_data_endpoint_enabled = false
  storage_account_type         = "GZRS"
  zone_redundant_enabled       = true

  azure_active_directory_administrator {
    login_username                      = "database-administrators"
    object_id                           = "00000000-0000-4000-8000-000000000001"
    principal_type                      = "Group"
    azuread_authentication_only_enabled = true
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_mssql_managed_instance_transparent_data_encryption" "legacy_tls" {
  managed_instance_id   = azurerm_mssql_managed_instance.legacy_tls.id
  key_vault_key_id      = azurerm_key_vault_key.example.id
  auto_rotation_enabled = true
}

resource "azurerm_mssql_managed_instance_security_alert_policy" "legacy_tls" {
  resource_group_name          = azurerm_resource_group.example.name
  managed_instance_name        = azurerm_mssql_managed_instance.legacy_tls.name
  enabled                      = true
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_mssql_managed_instance_vulnerability_assessment" "legacy_tls" {
  managed_instance_id    = azurerm_mssql_managed_instance.legacy_tls.id
  storage_container_path = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                   = true
    email_subscription_admins = true
    emails                    = ["security@example.com"]
  }
}

# expect: database/entra-only
resource "azurerm_mssql_managed_instance" "passwords" {
  name                = "passwords"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id
  license_type        = "BasePrice"
  sku_name            = "BC_Gen5"
  storage_size_in_gb  = 64
  vcores              = 4

  minimum_tls_version          = "1.2"
  public_data_endpoint_enabled = false
  storage_account_type         = "GZRS"
  zone_redundant_enabled       = true

  azure_active_directory_administrator {
    login_username                      = "database-administrators"
    object_id                           = "00000000-0000-4000-8000-000000000001"
    principal_type                      = "Group"
    azuread_authentication_only_enabled = false
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_mssql_managed_instance_transparent_data_encryption" "passwords" {
  managed_instance_id   = azurerm_mssql_managed_instance.passwords.id
  key_vault_key_id      = azurerm_key_vault_key.example.id
  auto_rotation_enabled = true
}

resource "azurerm_mssql_managed_instance_security_alert_policy" "passwords" {
  resource_group_name          = azurerm_resource_group.example.name
  managed_instance_name        = azurerm_mssql_managed_instance.passwords.name
  enabled                      = true
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_mssql_managed_instance_vulnerability_assessment" "passwords" {
  managed_instance_id    = azurerm_mssql_managed_instance.passwords.id
  storage_container_path = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                   = true
    email_subscription_admins = true
    emails                    = ["security@example.com"]
  }
}

# expect: database/geo-backup
resource "azurerm_mssql_managed_instance" "one_region" {
  name                = "one_region"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id
  license_type        = "BasePrice"
  sku_name            = "BC_Gen5"
  storage_size_in_gb  = 64
  vcores              = 4

  minimum_tls_version          = "1.2"
  public_data_endpoint_enabled = false
  storage_account_type         = "LRS"
  zone_redundant_enabled       = true

  azure_active_directory_administrator {
    login_username                      = "database-administrators"
    object_id                           = "00000000-0000-4000-8000-000000000001"
    principal_type                      = "Group"
    azuread_authentication_only_enabled = true
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_mssql_managed_instance_transparent_data_encryption" "one_region" {
  managed_instance_id   = azurerm_mssql_managed_instance.one_region.id
  key_vault_key_id      = azurerm_key_vault_key.example.id
  auto_rotation_enabled = true
}

resource "azurerm_mssql_managed_instance_security_alert_policy" "one_region" {
  resource_group_name          = azurerm_resource_group.example.name
  managed_instance_name        = azurerm_mssql_managed_instance.one_region.name
  enabled                      = true
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_mssql_managed_instance_vulnerability_assessment" "one_region" {
  managed_instance_id    = azurerm_mssql_managed_instance.one_region.id
  storage_container_path = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                   = true
    email_subscription_admins = true
    emails                    = ["security@example.com"]
  }
}

# expect: database/zone-redundant
resource "azurerm_mssql_managed_instance" "one_zone" {
  name                = "one_zone"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id
  license_type        = "BasePrice"
  sku_name            = "BC_Gen5"
  storage_size_in_gb  = 64
  vcores              = 4

  minimum_tls_version          = "1.2"
  public_data_endpoint_enabled = false
  storage_account_type         = "GZRS"
  zone_redundant_enabled       = false

  azure_active_directory_administrator {
    login_username                      = "database-administrators"
    object_id                           = "00000000-0000-4000-8000-000000000001"
    principal_type                      = "Group"
    azuread_authentication_only_enabled = true
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_mssql_managed_instance_transparent_data_encryption" "one_zone" {
  managed_instance_id   = azurerm_mssql_managed_instance.one_zone.id
  key_vault_key_id      = azurerm_key_vault_key.example.id
  auto_rotation_enabled = true
}

resource "azurerm_mssql_managed_instance_security_alert_policy" "one_zone" {
  resource_group_name          = azurerm_resource_group.example.name
  managed_instance_name        = azurerm_mssql_managed_instance.one_zone.name
  enabled                      = true
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_mssql_managed_instance_vulnerability_assessment" "one_zone" {
  managed_instance_id    = azurerm_mssql_managed_instance.one_zone.id
  storage_container_path = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                   = true
    email_subscription_admins = true
    emails                    = ["security@example.com"]
  }
}

resource "azurerm_mssql_managed_instance" "old_key" {
  name                = "old_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id
  license_type        = "BasePrice"
  sku_name            = "BC_Gen5"
  storage_size_in_gb  = 64
  vcores              = 4

  minimum_tls_version          = "1.2"
  public_data_endpoint_enabled = false
  storage_account_type         = "GZRS"
  zone_redundant_enabled       = true

  azure_active_directory_administrator {
    login_username                      = "database-administrators"
    object_id                           = "00000000-0000-4000-8000-000000000001"
    principal_type                      = "Group"
    azuread_authentication_only_enabled = true
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

# expect: database/key-rotates
resource "azurerm_mssql_managed_instance_transparent_data_encryption" "old_key" {
  managed_instance_id   = azurerm_mssql_managed_instance.old_key.id
  key_vault_key_id      = azurerm_key_vault_key.example.id
  auto_rotation_enabled = false
}

resource "azurerm_mssql_managed_instance_security_alert_policy" "old_key" {
  resource_group_name          = azurerm_resource_group.example.name
  managed_instance_name        = azurerm_mssql_managed_instance.old_key.name
  enabled                      = true
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_mssql_managed_instance_vulnerability_assessment" "old_key" {
  managed_instance_id    = azurerm_mssql_managed_instance.old_key.id
  storage_container_path = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                   = true
    email_subscription_admins = true
    emails                    = ["security@example.com"]
  }
}

resource "azurerm_mssql_managed_instance" "once" {
  name                = "once"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id
  license_type        = "BasePrice"
  sku_name            = "BC_Gen5"
  storage_size_in_gb  = 64
  vcores              = 4

  minimum_tls_version          = "1.2"
  public_data_endpoint_enabled = false
  storage_account_type         = "GZRS"
  zone_redundant_enabled       = true

  azure_active_directory_administrator {
    login_username                      = "database-administrators"
    object_id                           = "00000000-0000-4000-8000-000000000001"
    principal_type                      = "Group"
    azuread_authentication_only_enabled = true
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_mssql_managed_instance_transparent_data_encryption" "once" {
  managed_instance_id   = azurerm_mssql_managed_instance.once.id
  key_vault_key_id      = azurerm_key_vault_key.example.id
  auto_rotation_enabled = true
}

resource "azurerm_mssql_managed_instance_security_alert_policy" "once" {
  resource_group_name          = azurerm_resource_group.example.name
  managed_instance_name        = azurerm_mssql_managed_instance.once.name
  enabled                      = true
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

# expect: database/scans-recur
resource "azurerm_mssql_managed_instance_vulnerability_assessment" "once" {
  managed_instance_id    = azurerm_mssql_managed_instance.once.id
  storage_container_path = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                   = false
    email_subscription_admins = true
    emails                    = ["security@example.com"]
  }
}

resource "azurerm_mssql_managed_instance" "unread" {
  name                = "unread"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id
  license_type        = "BasePrice"
  sku_name            = "BC_Gen5"
  storage_size_in_gb  = 64
  vcores              = 4

  minimum_tls_version          = "1.2"
  public_data_endpoint_enabled = false
  storage_account_type         = "GZRS"
  zone_redundant_enabled       = true

  azure_active_directory_administrator {
    login_username                      = "database-administrators"
    object_id                           = "00000000-0000-4000-8000-000000000001"
    principal_type                      = "Group"
    azuread_authentication_only_enabled = true
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_mssql_managed_instance_transparent_data_encryption" "unread" {
  managed_instance_id   = azurerm_mssql_managed_instance.unread.id
  key_vault_key_id      = azurerm_key_vault_key.example.id
  auto_rotation_enabled = true
}

resource "azurerm_mssql_managed_instance_security_alert_policy" "unread" {
  resource_group_name          = azurerm_resource_group.example.name
  managed_instance_name        = azurerm_mssql_managed_instance.unread.name
  enabled                      = true
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

# expect: database/scan-reports-administrators, database/scan-reports-sent
resource "azurerm_mssql_managed_instance_vulnerability_assessment" "unread" {
  managed_instance_id    = azurerm_mssql_managed_instance.unread.id
  storage_container_path = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                   = true
    email_subscription_admins = false
  }
}

resource "azurerm_mssql_managed_instance" "to_one" {
  name                = "to_one"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id
  license_type        = "BasePrice"
  sku_name            = "BC_Gen5"
  storage_size_in_gb  = 64
  vcores              = 4

  minimum_tls_version          = "1.2"
  public_data_endpoint_enabled = false
  storage_account_type         = "GZRS"
  zone_redundant_enabled       = true

  azure_active_directory_administrator {
    login_username                      = "database-administrators"
    object_id                           = "00000000-0000-4000-8000-000000000001"
    principal_type                      = "Group"
    azuread_authentication_only_enabled = true
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_mssql_managed_instance_transparent_data_encryption" "to_one" {
  managed_instance_id   = azurerm_mssql_managed_instance.to_one.id
  key_vault_key_id      = azurerm_key_vault_key.example.id
  auto_rotation_enabled = true
}

resource "azurerm_mssql_managed_instance_security_alert_policy" "to_one" {
  resource_group_name          = azurerm_resource_group.example.name
  managed_instance_name        = azurerm_mssql_managed_instance.to_one.name
  enabled                      = true
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

# expect: database/scan-reports-administrators
resource "azurerm_mssql_managed_instance_vulnerability_assessment" "to_one" {
  managed_instance_id    = azurerm_mssql_managed_instance.to_one.id
  storage_container_path = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                   = true
    email_subscription_admins = false
    emails                    = ["security@example.com"]
  }
}
