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
resource "azurerm_postgresql_flexible_server" "public" {
  name                = "public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "16"
  sku_name            = "GP_Standard_D4s_v3"
  storage_mb          = 65536
  zone                = "1"

  public_network_access_enabled = true
  auto_grow_enabled             = true
  backup_retention_days         = 35
  geo_redundant_backup_enabled  = true

  authentication {
    active_directory_auth_enabled = true
    password_auth_enabled         = false
  }

  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }

  customer_managed_key {
    key_vault_key_id                  = azurerm_key_vault_key.example.versionless_id
    primary_user_assigned_identity_id = azurerm_user_assigned_identity.example.id
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
    private_connection_resource_id = azurerm_postgresql_flexible_server.public.id
    subresource_names              = ["postgresqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_postgresql_flexible_server_active_directory_administrator" "public" {
  server_name         = azurerm_postgresql_flexible_server.public.name
  resource_group_name = azurerm_resource_group.example.name
  tenant_id           = "00000000-0000-4000-8000-000000000002"
  object_id           = "00000000-0000-4000-8000-000000000001"
  principal_name      = "database-administrators"
  principal_type      = "Group"
}

# expect: database/entra-only
resource "azurerm_postgresql_flexible_server" "passwords" {
  name                = "passwords"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "16"
  sku_name            = "GP_Standard_D4s_v3"
  storage_mb          = 65536
  zone                = "1"

  public_network_access_enabled = false
  auto_grow_enabled             = true
  backup_retention_days         = 35
  geo_redundant_backup_enabled  = true

  authentication {
    active_directory_auth_enabled = true
    password_auth_enabled         = true
  }

  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }

  customer_managed_key {
    key_vault_key_id                  = azurerm_key_vault_key.example.versionless_id
    primary_user_assigned_identity_id = azurerm_user_assigned_identity.example.id
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
    private_connection_resource_id = azurerm_postgresql_flexible_server.passwords.id
    subresource_names              = ["postgresqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_postgresql_flexible_server_active_directory_administrator" "passwords" {
  server_name         = azurerm_postgresql_flexible_server.passwords.name
  resource_group_name = azurerm_resource_group.example.name
  tenant_id           = "00000000-0000-4000-8000-000000000002"
  object_id           = "00000000-0000-4000-8000-000000000001"
  principal_name      = "database-administrators"
  principal_type      = "Group"
}

# expect: database/entra-login
resource "azurerm_postgresql_flexible_server" "no_entra" {
  name                = "no_entra"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "16"
  sku_name            = "GP_Standard_D4s_v3"
  storage_mb          = 65536
  zone                = "1"

  public_network_access_enabled = false
  auto_grow_enabled             = true
  backup_retention_days         = 35
  geo_redundant_backup_enabled  = true

  authentication {
    active_directory_auth_enabled = false
    password_auth_enabled         = false
  }

  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }

  customer_managed_key {
    key_vault_key_id                  = azurerm_key_vault_key.example.versionless_id
    primary_user_assigned_identity_id = azurerm_user_assigned_identity.example.id
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "no_entra" {
  name                = "pe-no_entra"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "no_entra"
    private_connection_resource_id = azurerm_postgresql_flexible_server.no_entra.id
    subresource_names              = ["postgresqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_postgresql_flexible_server_active_directory_administrator" "no_entra" {
  server_name         = azurerm_postgresql_flexible_server.no_entra.name
  resource_group_name = azurerm_resource_group.example.name
  tenant_id           = "00000000-0000-4000-8000-000000000002"
  object_id           = "00000000-0000-4000-8000-000000000001"
  principal_name      = "database-administrators"
  principal_type      = "Group"
}

resource "azurerm_postgresql_flexible_server" "person" {
  name                = "person"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "16"
  sku_name            = "GP_Standard_D4s_v3"
  storage_mb          = 65536
  zone                = "1"

  public_network_access_enabled = false
  auto_grow_enabled             = true
  backup_retention_days         = 35
  geo_redundant_backup_enabled  = true

  authentication {
    active_directory_auth_enabled = true
    password_auth_enabled         = false
  }

  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }

  customer_managed_key {
    key_vault_key_id                  = azurerm_key_vault_key.example.versionless_id
    primary_user_assigned_identity_id = azurerm_user_assigned_identity.example.id
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "person" {
  name                = "pe-person"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "person"
    private_connection_resource_id = azurerm_postgresql_flexible_server.person.id
    subresource_names              = ["postgresqlServer"]
    is_manual_connection           = false
  }
}

# expect: database/entra-administrator
resource "azurerm_postgresql_flexible_server_active_directory_administrator" "person" {
  server_name         = azurerm_postgresql_flexible_server.person.name
  resource_group_name = azurerm_resource_group.example.name
  tenant_id           = "00000000-0000-4000-8000-000000000002"
  object_id           = "00000000-0000-4000-8000-000000000001"
  principal_name      = "database-administrators"
  principal_type      = "User"
}

# expect: database/backup
resource "azurerm_postgresql_flexible_server" "one_week" {
  name                = "one_week"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "16"
  sku_name            = "GP_Standard_D4s_v3"
  storage_mb          = 65536
  zone                = "1"

  public_network_access_enabled = false
  auto_grow_enabled             = true
  backup_retention_days         = 7
  geo_redundant_backup_enabled  = true

  authentication {
    active_directory_auth_enabled = true
    password_auth_enabled         = false
  }

  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }

  customer_managed_key {
    key_vault_key_id                  = azurerm_key_vault_key.example.versionless_id
    primary_user_assigned_identity_id = azurerm_user_assigned_identity.example.id
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
    private_connection_resource_id = azurerm_postgresql_flexible_server.one_week.id
    subresource_names              = ["postgresqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_postgresql_flexible_server_active_directory_administrator" "one_week" {
  server_name         = azurerm_postgresql_flexible_server.one_week.name
  resource_group_name = azurerm_resource_group.example.name
  tenant_id           = "00000000-0000-4000-8000-000000000002"
  object_id           = "00000000-0000-4000-8000-000000000001"
  principal_name      = "database-administrators"
  principal_type      = "Group"
}

# expect: database/geo-backup
resource "azurerm_postgresql_flexible_server" "one_region" {
  name                = "one_region"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "16"
  sku_name            = "GP_Standard_D4s_v3"
  storage_mb          = 65536
  zone                = "1"

  public_network_access_enabled = false
  auto_grow_enabled             = true
  backup_retention_days         = 35
  geo_redundant_backup_enabled  = false

  authentication {
    active_directory_auth_enabled = true
    password_auth_enabled         = false
  }

  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }

  customer_managed_key {
    key_vault_key_id                  = azurerm_key_vault_key.example.versionless_id
    primary_user_assigned_identity_id = azurerm_user_assigned_identity.example.id
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "one_region" {
  name                = "pe-one_region"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "one_region"
    private_connection_resource_id = azurerm_postgresql_flexible_server.one_region.id
    subresource_names              = ["postgresqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_postgresql_flexible_server_active_directory_administrator" "one_region" {
  server_name         = azurerm_postgresql_flexible_server.one_region.name
  resource_group_name = azurerm_resource_group.example.name
  tenant_id           = "00000000-0000-4000-8000-000000000002"
  object_id           = "00000000-0000-4000-8000-000000000001"
  principal_name      = "database-administrators"
  principal_type      = "Group"
}

# expect: database/high-availability
resource "azurerm_postgresql_flexible_server" "alone" {
  name                = "alone"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "16"
  sku_name            = "GP_Standard_D4s_v3"
  storage_mb          = 65536
  zone                = "1"

  public_network_access_enabled = false
  auto_grow_enabled             = true
  backup_retention_days         = 35
  geo_redundant_backup_enabled  = true

  authentication {
    active_directory_auth_enabled = true
    password_auth_enabled         = false
  }

  customer_managed_key {
    key_vault_key_id                  = azurerm_key_vault_key.example.versionless_id
    primary_user_assigned_identity_id = azurerm_user_assigned_identity.example.id
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "alone" {
  name                = "pe-alone"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "alone"
    private_connection_resource_id = azurerm_postgresql_flexible_server.alone.id
    subresource_names              = ["postgresqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_postgresql_flexible_server_active_directory_administrator" "alone" {
  server_name         = azurerm_postgresql_flexible_server.alone.name
  resource_group_name = azurerm_resource_group.example.name
  tenant_id           = "00000000-0000-4000-8000-000000000002"
  object_id           = "00000000-0000-4000-8000-000000000001"
  principal_name      = "database-administrators"
  principal_type      = "Group"
}

# expect: database/auto-grow
resource "azurerm_postgresql_flexible_server" "full" {
  name                = "full"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "16"
  sku_name            = "GP_Standard_D4s_v3"
  storage_mb          = 65536
  zone                = "1"

  public_network_access_enabled = false
  auto_grow_enabled             = false
  backup_retention_days         = 35
  geo_redundant_backup_enabled  = true

  authentication {
    active_directory_auth_enabled = true
    password_auth_enabled         = false
  }

  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }

  customer_managed_key {
    key_vault_key_id                  = azurerm_key_vault_key.example.versionless_id
    primary_user_assigned_identity_id = azurerm_user_assigned_identity.example.id
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "full" {
  name                = "pe-full"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "full"
    private_connection_resource_id = azurerm_postgresql_flexible_server.full.id
    subresource_names              = ["postgresqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_postgresql_flexible_server_active_directory_administrator" "full" {
  server_name         = azurerm_postgresql_flexible_server.full.name
  resource_group_name = azurerm_resource_group.example.name
  tenant_id           = "00000000-0000-4000-8000-000000000002"
  object_id           = "00000000-0000-4000-8000-000000000001"
  principal_name      = "database-administrators"
  principal_type      = "Group"
}

# expect: database/supported-version
resource "azurerm_postgresql_flexible_server" "old" {
  name                = "old"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "11"
  sku_name            = "GP_Standard_D4s_v3"
  storage_mb          = 65536
  zone                = "1"

  public_network_access_enabled = false
  auto_grow_enabled             = true
  backup_retention_days         = 35
  geo_redundant_backup_enabled  = true

  authentication {
    active_directory_auth_enabled = true
    password_auth_enabled         = false
  }

  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }

  customer_managed_key {
    key_vault_key_id                  = azurerm_key_vault_key.example.versionless_id
    primary_user_assigned_identity_id = azurerm_user_assigned_identity.example.id
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "old" {
  name                = "pe-old"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "old"
    private_connection_resource_id = azurerm_postgresql_flexible_server.old.id
    subresource_names              = ["postgresqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_postgresql_flexible_server_active_directory_administrator" "old" {
  server_name         = azurerm_postgresql_flexible_server.old.name
  resource_group_name = azurerm_resource_group.example.name
  tenant_id           = "00000000-0000-4000-8000-000000000002"
  object_id           = "00000000-0000-4000-8000-000000000001"
  principal_name      = "database-administrators"
  principal_type      = "Group"
}

# expect: database/customer-managed-key
resource "azurerm_postgresql_flexible_server" "microsoft_key" {
  name                = "microsoft_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "16"
  sku_name            = "GP_Standard_D4s_v3"
  storage_mb          = 65536
  zone                = "1"

  public_network_access_enabled = false
  auto_grow_enabled             = true
  backup_retention_days         = 35
  geo_redundant_backup_enabled  = true

  authentication {
    active_directory_auth_enabled = true
    password_auth_enabled         = false
  }

  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
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
    private_connection_resource_id = azurerm_postgresql_flexible_server.microsoft_key.id
    subresource_names              = ["postgresqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_postgresql_flexible_server_active_directory_administrator" "microsoft_key" {
  server_name         = azurerm_postgresql_flexible_server.microsoft_key.name
  resource_group_name = azurerm_resource_group.example.name
  tenant_id           = "00000000-0000-4000-8000-000000000002"
  object_id           = "00000000-0000-4000-8000-000000000001"
  principal_name      = "database-administrators"
  principal_type      = "Group"
}

# expect: database/key-rotates
resource "azurerm_postgresql_flexible_server" "one_version" {
  name                = "one_version"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "16"
  sku_name            = "GP_Standard_D4s_v3"
  storage_mb          = 65536
  zone                = "1"

  public_network_access_enabled = false
  auto_grow_enabled             = true
  backup_retention_days         = 35
  geo_redundant_backup_enabled  = true

  authentication {
    active_directory_auth_enabled = true
    password_auth_enabled         = false
  }

  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }

  customer_managed_key {
    key_vault_key_id                  = azurerm_key_vault_key.example.id
    primary_user_assigned_identity_id = azurerm_user_assigned_identity.example.id
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "one_version" {
  name                = "pe-one_version"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "one_version"
    private_connection_resource_id = azurerm_postgresql_flexible_server.one_version.id
    subresource_names              = ["postgresqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_postgresql_flexible_server_active_directory_administrator" "one_version" {
  server_name         = azurerm_postgresql_flexible_server.one_version.name
  resource_group_name = azurerm_resource_group.example.name
  tenant_id           = "00000000-0000-4000-8000-000000000002"
  object_id           = "00000000-0000-4000-8000-000000000001"
  principal_name      = "database-administrators"
  principal_type      = "Group"
}

# expect: database/private-endpoint
resource "azurerm_postgresql_flexible_server" "unreachable" {
  name                = "unreachable"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "16"
  sku_name            = "GP_Standard_D4s_v3"
  storage_mb          = 65536
  zone                = "1"

  public_network_access_enabled = false
  auto_grow_enabled             = true
  backup_retention_days         = 35
  geo_redundant_backup_enabled  = true

  authentication {
    active_directory_auth_enabled = true
    password_auth_enabled         = false
  }

  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }

  customer_managed_key {
    key_vault_key_id                  = azurerm_key_vault_key.example.versionless_id
    primary_user_assigned_identity_id = azurerm_user_assigned_identity.example.id
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_postgresql_flexible_server_active_directory_administrator" "unreachable" {
  server_name         = azurerm_postgresql_flexible_server.unreachable.name
  resource_group_name = azurerm_resource_group.example.name
  tenant_id           = "00000000-0000-4000-8000-000000000002"
  object_id           = "00000000-0000-4000-8000-000000000001"
  principal_name      = "database-administrators"
  principal_type      = "Group"
}

# expect: database/backup-in-norway
resource "azurerm_postgresql_flexible_server" "abroad" {
  name                = "abroad"
  location            = "westeurope"
  resource_group_name = azurerm_resource_group.example.name
  version             = "16"
  sku_name            = "GP_Standard_D4s_v3"
  storage_mb          = 65536
  zone                = "1"

  public_network_access_enabled = false
  auto_grow_enabled             = true
  backup_retention_days         = 35
  geo_redundant_backup_enabled  = true

  authentication {
    active_directory_auth_enabled = true
    password_auth_enabled         = false
  }

  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }

  customer_managed_key {
    key_vault_key_id                  = azurerm_key_vault_key.example.versionless_id
    primary_user_assigned_identity_id = azurerm_user_assigned_identity.example.id
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_private_endpoint" "abroad" {
  name                = "pe-abroad"
  location            = "westeurope"
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "abroad"
    private_connection_resource_id = azurerm_postgresql_flexible_server.abroad.id
    subresource_names              = ["postgresqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_postgresql_flexible_server_active_directory_administrator" "abroad" {
  server_name         = azurerm_postgresql_flexible_server.abroad.name
  resource_group_name = azurerm_resource_group.example.name
  tenant_id           = "00000000-0000-4000-8000-000000000002"
  object_id           = "00000000-0000-4000-8000-000000000001"
  principal_name      = "database-administrators"
  principal_type      = "Group"
}
