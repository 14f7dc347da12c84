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

# expect: database/cosmos-restricted, database/no-public-network
resource "azurerm_cosmosdb_account" "public" {
  name                = "public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  offer_type          = "Standard"
  kind                = "GlobalDocumentDB"

  public_network_access_enabled      = true
  local_authentication_disabled      = true
  access_key_metadata_writes_enabled = false
  automatic_failover_enabled         = true
  minimal_tls_version                = "Tls12"
  key_vault_key_id                   = azurerm_key_vault_key.example.versionless_id

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "norwayeast"
    failover_priority = 0
    zone_redundant    = true
  }

  backup {
    type = "Continuous"
    tier = "Continuous30Days"
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
    private_connection_resource_id = azurerm_cosmosdb_account.public.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

# expect: database/cosmos-no-open-filter
resource "azurerm_cosmosdb_account" "open_filter" {
  name                = "open_filter"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  offer_type          = "Standard"
  kind                = "GlobalDocumentDB"

  public_network_access_enabled      = false
  ip_range_filter                    = ["0.0.0.0"]
  local_authentication_disabled      = true
  access_key_metadata_writes_enabled = false
  automatic_failover_enabled         = true
  minimal_tls_version                = "Tls12"
  key_vault_key_id                   = azurerm_key_vault_key.example.versionless_id

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "norwayeast"
    failover_priority = 0
    zone_redundant    = true
  }

  backup {
    type = "Continuous"
    tier = "Continuous30Days"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "open_filter" {
  name                = "pe-open_filter"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "open_filter"
    private_connection_resource_id = azurerm_cosmosdb_account.open_filter.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

# expect: database/entra-only
resource "azurerm_cosmosdb_account" "keys" {
  name                = "keys"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  offer_type          = "Standard"
  kind                = "GlobalDocumentDB"

  public_network_access_enabled      = false
  local_authentication_disabled      = false
  access_key_metadata_writes_enabled = false
  automatic_failover_enabled         = true
  minimal_tls_version                = "Tls12"
  key_vault_key_id                   = azurerm_key_vault_key.example.versionless_id

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "norwayeast"
    failover_priority = 0
    zone_redundant    = true
  }

  backup {
    type = "Continuous"
    tier = "Continuous30Days"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "keys" {
  name                = "pe-keys"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "keys"
    private_connection_resource_id = azurerm_cosmosdb_account.keys.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

# expect: database/no-key-metadata-writes
resource "azurerm_cosmosdb_account" "key_writes" {
  name                = "key_writes"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  offer_type          = "Standard"
  kind                = "GlobalDocumentDB"

  public_network_access_enabled      = false
  local_authentication_disabled      = true
  access_key_metadata_writes_enabled = true
  automatic_failover_enabled         = true
  minimal_tls_version                = "Tls12"
  key_vault_key_id                   = azurerm_key_vault_key.example.versionless_id

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "norwayeast"
    failover_priority = 0
    zone_redundant    = true
  }

  backup {
    type = "Continuous"
    tier = "Continuous30Days"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "key_writes" {
  name                = "pe-key_writes"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "key_writes"
    private_connection_resource_id = azurerm_cosmosdb_account.key_writes.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

# expect: database/tls
resource "azurerm_cosmosdb_account" "legacy_tls" {
  name                = "legacy_tls"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  offer_type          = "Standard"
  kind                = "GlobalDocumentDB"

  public_network_access_enabled      = false
  local_authentication_disabled      = true
  access_key_metadata_writes_enabled = false
  automatic_failover_enabled         = true
  minimal_tls_version                = "Tls"
  key_vault_key_id                   = azurerm_key_vault_key.example.versionless_id

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "norwayeast"
    failover_priority = 0
    zone_redundant    = true
  }

  backup {
    type = "Continuous"
    tier = "Continuous30Days"
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
    private_connection_resource_id = azurerm_cosmosdb_account.legacy_tls.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

# expect: database/customer-managed-key
resource "azurerm_cosmosdb_account" "microsoft_key" {
  name                = "microsoft_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  offer_type          = "Standard"
  kind                = "GlobalDocumentDB"

  public_network_access_enabled      = false
  local_authentication_disabled      = true
  access_key_metadata_writes_enabled = false
  automatic_failover_enabled         = true
  minimal_tls_version                = "Tls12"

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "norwayeast"
    failover_priority = 0
    zone_redundant    = true
  }

  backup {
    type = "Continuous"
    tier = "Continuous30Days"
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
    private_connection_resource_id = azurerm_cosmosdb_account.microsoft_key.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

# expect: database/continuous-backup
resource "azurerm_cosmosdb_account" "periodic" {
  name                = "periodic"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  offer_type          = "Standard"
  kind                = "GlobalDocumentDB"

  public_network_access_enabled      = false
  local_authentication_disabled      = true
  access_key_metadata_writes_enabled = false
  automatic_failover_enabled         = true
  minimal_tls_version                = "Tls12"
  key_vault_key_id                   = azurerm_key_vault_key.example.versionless_id

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "norwayeast"
    failover_priority = 0
    zone_redundant    = true
  }

  backup {
    type = "Periodic"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "periodic" {
  name                = "pe-periodic"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "periodic"
    private_connection_resource_id = azurerm_cosmosdb_account.periodic.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

# expect: database/zone-redundant
resource "azurerm_cosmosdb_account" "one_zone" {
  name                = "one_zone"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  offer_type          = "Standard"
  kind                = "GlobalDocumentDB"

  public_network_access_enabled      = false
  local_authentication_disabled      = true
  access_key_metadata_writes_enabled = false
  automatic_failover_enabled         = true
  minimal_tls_version                = "Tls12"
  key_vault_key_id                   = azurerm_key_vault_key.example.versionless_id

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "norwayeast"
    failover_priority = 0
  }

  backup {
    type = "Continuous"
    tier = "Continuous30Days"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "one_zone" {
  name                = "pe-one_zone"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "one_zone"
    private_connection_resource_id = azurerm_cosmosdb_account.one_zone.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

# expect: database/azure-services
resource "azurerm_cosmosdb_account" "azure_services" {
  name                = "azure_services"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  offer_type          = "Standard"
  kind                = "GlobalDocumentDB"

  public_network_access_enabled      = false
  local_authentication_disabled      = true
  access_key_metadata_writes_enabled = false
  automatic_failover_enabled         = true
  minimal_tls_version                = "Tls12"
  key_vault_key_id                   = azurerm_key_vault_key.example.versionless_id

  network_acl_bypass_for_azure_services = true

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "norwayeast"
    failover_priority = 0
    zone_redundant    = true
  }

  backup {
    type = "Continuous"
    tier = "Continuous30Days"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "azure_services" {
  name                = "pe-azure_services"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "azure_services"
    private_connection_resource_id = azurerm_cosmosdb_account.azure_services.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

# expect: database/cosmos-cors
resource "azurerm_cosmosdb_account" "any_site" {
  name                = "any_site"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  offer_type          = "Standard"
  kind                = "GlobalDocumentDB"

  public_network_access_enabled      = false
  local_authentication_disabled      = true
  access_key_metadata_writes_enabled = false
  automatic_failover_enabled         = true
  minimal_tls_version                = "Tls12"
  key_vault_key_id                   = azurerm_key_vault_key.example.versionless_id

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "norwayeast"
    failover_priority = 0
    zone_redundant    = true
  }

  cors_rule {
    allowed_origins    = ["*"]
    allowed_methods    = ["GET"]
    allowed_headers    = ["*"]
    exposed_headers    = ["*"]
    max_age_in_seconds = 3600
  }

  backup {
    type = "Continuous"
    tier = "Continuous30Days"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "any_site" {
  name                = "pe-any_site"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "any_site"
    private_connection_resource_id = azurerm_cosmosdb_account.any_site.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

# expect: database/automatic-failover
resource "azurerm_cosmosdb_account" "one_writer" {
  name                = "one_writer"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  offer_type          = "Standard"
  kind                = "GlobalDocumentDB"

  public_network_access_enabled      = false
  local_authentication_disabled      = true
  access_key_metadata_writes_enabled = false
  minimal_tls_version                = "Tls12"
  key_vault_key_id                   = azurerm_key_vault_key.example.versionless_id

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "norwayeast"
    failover_priority = 0
    zone_redundant    = true
  }

  backup {
    type = "Continuous"
    tier = "Continuous30Days"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "one_writer" {
  name                = "pe-one_writer"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "one_writer"
    private_connection_resource_id = azurerm_cosmosdb_account.one_writer.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}

# expect: database/continuous-backup-days
resource "azurerm_cosmosdb_account" "one_week" {
  name                = "one_week"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  offer_type          = "Standard"
  kind                = "GlobalDocumentDB"

  public_network_access_enabled      = false
  local_authentication_disabled      = true
  access_key_metadata_writes_enabled = false
  automatic_failover_enabled         = true
  minimal_tls_version                = "Tls12"
  key_vault_key_id                   = azurerm_key_vault_key.example.versionless_id

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "norwayeast"
    failover_priority = 0
    zone_redundant    = true
  }

  backup {
    type = "Continuous"
    tier = "Continuous7Days"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "one_week" {
  name                = "pe-one_week"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "one_week"
    private_connection_resource_id = azurerm_cosmosdb_account.one_week.id
    subresource_names              = ["Sql"]
    is_manual_connection           = false
  }
}
