variable "storage_key" {
  type      = string
  sensitive = true
}

variable "backup_password" {
  type      = string
  sensitive = true
}

variable "ssh_key" {
  type = string
}

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
resource "azurerm_postgresql_server" "public" {
  name                = "public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku_name            = "GP_Gen5_4"
  version             = "11"

  administrator_login          = "etatensdba"
  administrator_login_password = var.backup_password

  auto_grow_enabled                 = true
  backup_retention_days             = 35
  geo_redundant_backup_enabled      = true
  infrastructure_encryption_enabled = true
  public_network_access_enabled     = true
  ssl_enforcement_enabled           = true
  ssl_minimal_tls_version_enforced  = "TLS1_2"

  threat_detection_policy {
    enabled              = true
    email_account_admins = true
    email_addresses      = ["security@example.com"]
  }
}

resource "azurerm_private_endpoint" "public" {
  name                = "pe-public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "public"
    private_connection_resource_id = azurerm_postgresql_server.public.id
    subresource_names              = ["postgresqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_postgresql_active_directory_administrator" "public" {
  server_name         = azurerm_postgresql_server.public.name
  resource_group_name = azurerm_resource_group.example.name
  login               = "database-administrators"
  tenant_id           = "00000000-0000-4000-8000-000000000002"
  object_id           = "00000000-0000-4000-8000-000000000001"
}

resource "azurerm_postgresql_server_key" "public" {
  server_id        = azurerm_postgresql_server.public.id
  key_vault_key_id = azurerm_key_vault_key.example.id
}

# expect: database/encrypted-transport
resource "azurerm_postgresql_server" "plain_text" {
  name                = "plain_text"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku_name            = "GP_Gen5_4"
  version             = "11"

  administrator_login          = "etatensdba"
  administrator_login_password = var.backup_password

  auto_grow_enabled                 = true
  backup_retention_days             = 35
  geo_redundant_backup_enabled      = true
  infrastructure_encryption_enabled = true
  public_network_access_enabled     = false
  ssl_enforcement_enabled           = false
  ssl_minimal_tls_version_enforced  = "TLS1_2"

  threat_detection_policy {
    enabled              = true
    email_account_admins = true
    email_addresses      = ["security@example.com"]
  }
}

resource "azurerm_private_endpoint" "plain_text" {
  name                = "pe-plain_text"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "plain_text"
    private_connection_resource_id = azurerm_postgresql_server.plain_text.id
    subresource_names              = ["postgresqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_postgresql_active_directory_administrator" "plain_text" {
  server_name         = azurerm_postgresql_server.plain_text.name
  resource_group_name = azurerm_resource_group.example.name
  login               = "database-administrators"
  tenant_id           = "00000000-0000-4000-8000-000000000002"
  object_id           = "00000000-0000-4000-8000-000000000001"
}

resource "azurerm_postgresql_server_key" "plain_text" {
  server_id        = azurerm_postgresql_server.plain_text.id
  key_vault_key_id = azurerm_key_vault_key.example.id
}

# expect: database/tls
resource "azurerm_postgresql_server" "any_tls" {
  name                = "any_tls"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku_name            = "GP_Gen5_4"
  version             = "11"

  administrator_login          = "etatensdba"
  administrator_login_password = var.backup_password

  auto_grow_enabled                 = true
  backup_retention_days             = 35
  geo_redundant_backup_enabled      = true
  infrastructure_encryption_enabled = true
  public_network_access_enabled     = false
  ssl_enforcement_enabled           = true
  ssl_minimal_tls_version_enforced  = "TLSEnforcementDisabled"

  threat_detection_policy {
    enabled              = true
    email_account_admins = true
    email_addresses      = ["security@example.com"]
  }
}

resource "azurerm_private_endpoint" "any_tls" {
  name                = "pe-any_tls"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "any_tls"
    private_connection_resource_id = azurerm_postgresql_server.any_tls.id
    subresource_names              = ["postgresqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_postgresql_active_directory_administrator" "any_tls" {
  server_name         = azurerm_postgresql_server.any_tls.name
  resource_group_name = azurerm_resource_group.example.name
  login               = "database-administrators"
  tenant_id           = "00000000-0000-4000-8000-000000000002"
  object_id           = "00000000-0000-4000-8000-000000000001"
}

resource "azurerm_postgresql_server_key" "any_tls" {
  server_id        = azurerm_postgresql_server.any_tls.id
  key_vault_key_id = azurerm_key_vault_key.example.id
}

# expect: database/geo-backup
resource "azurerm_postgresql_server" "one_region" {
  name                = "one_region"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku_name            = "GP_Gen5_4"
  version             = "11"

  administrator_login          = "etatensdba"
  administrator_login_password = var.backup_password

  auto_grow_enabled                 = true
  backup_retention_days             = 35
  geo_redundant_backup_enabled      = false
  infrastructure_encryption_enabled = true
  public_network_access_enabled     = false
  ssl_enforcement_enabled           = true
  ssl_minimal_tls_version_enforced  = "TLS1_2"

  threat_detection_policy {
    enabled              = true
    email_account_admins = true
    email_addresses      = ["security@example.com"]
  }
}

resource "azurerm_private_endpoint" "one_region" {
  name                = "pe-one_region"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "one_region"
    private_connection_resource_id = azurerm_postgresql_server.one_region.id
    subresource_names              = ["postgresqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_postgresql_active_directory_administrator" "one_region" {
  server_name         = azurerm_postgresql_server.one_region.name
  resource_group_name = azurerm_resource_group.example.name
  login               = "database-administrators"
  tenant_id           = "00000000-0000-4000-8000-000000000002"
  object_id           = "00000000-0000-4000-8000-000000000001"
}

resource "azurerm_postgresql_server_key" "one_region" {
  server_id        = azurerm_postgresql_server.one_region.id
  key_vault_key_id = azurerm_key_vault_key.example.id
}

# expect: database/infrastructure-encryption
resource "azurerm_postgresql_server" "once_encrypted" {
  name                = "once_encrypted"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku_name            = "GP_Gen5_4"
  version             = "11"

  administrator_login          = "etatensdba"
  administrator_login_password = var.backup_password

  auto_grow_enabled                 = true
  backup_retention_days             = 35
  geo_redundant_backup_enabled      = true
  infrastructure_encryption_enabled = false
  public_network_access_enabled     = false
  ssl_enforcement_enabled           = true
  ssl_minimal_tls_version_enforced  = "TLS1_2"

  threat_detection_policy {
    enabled              = true
    email_account_admins = true
    email_addresses      = ["security@example.com"]
  }
}

resource "azurerm_private_endpoint" "once_encrypted" {
  name                = "pe-once_encrypted"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "once_encrypted"
    private_connection_resource_id = azurerm_postgresql_server.once_encrypted.id
    subresource_names              = ["postgresqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_postgresql_active_directory_administrator" "once_encrypted" {
  server_name         = azurerm_postgresql_server.once_encrypted.name
  resource_group_name = azurerm_resource_group.example.name
  login               = "database-administrators"
  tenant_id           = "00000000-0000-4000-8000-000000000002"
  object_id           = "00000000-0000-4000-8000-000000000001"
}

resource "azurerm_postgresql_server_key" "once_encrypted" {
  server_id        = azurerm_postgresql_server.once_encrypted.id
  key_vault_key_id = azurerm_key_vault_key.example.id
}

# expect: database/threat-detection
resource "azurerm_postgresql_server" "undetected" {
  name                = "undetected"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku_name            = "GP_Gen5_4"
  version             = "11"

  administrator_login          = "etatensdba"
  administrator_login_password = var.backup_password

  auto_grow_enabled                 = true
  backup_retention_days             = 35
  geo_redundant_backup_enabled      = true
  infrastructure_encryption_enabled = true
  public_network_access_enabled     = false
  ssl_enforcement_enabled           = true
  ssl_minimal_tls_version_enforced  = "TLS1_2"

  threat_detection_policy {
    enabled              = false
    email_account_admins = true
    email_addresses      = ["security@example.com"]
  }
}

resource "azurerm_private_endpoint" "undetected" {
  name                = "pe-undetected"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "undetected"
    private_connection_resource_id = azurerm_postgresql_server.undetected.id
    subresource_names              = ["postgresqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_postgresql_active_directory_administrator" "undetected" {
  server_name         = azurerm_postgresql_server.undetected.name
  resource_group_name = azurerm_resource_group.example.name
  login               = "database-administrators"
  tenant_id           = "00000000-0000-4000-8000-000000000002"
  object_id           = "00000000-0000-4000-8000-000000000001"
}

resource "azurerm_postgresql_server_key" "undetected" {
  server_id        = azurerm_postgresql_server.undetected.id
  key_vault_key_id = azurerm_key_vault_key.example.id
}
