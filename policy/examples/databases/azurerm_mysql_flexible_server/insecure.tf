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
resource "azurerm_mysql_flexible_server" "public" {
  name                = "public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "8.0.21"
  sku_name            = "GP_Standard_D2ds_v4"

  public_network_access        = "Enabled"
  backup_retention_days        = 35
  geo_redundant_backup_enabled = true

  high_availability {
    mode = "ZoneRedundant"
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
    private_connection_resource_id = azurerm_mysql_flexible_server.public.id
    subresource_names              = ["mysqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_mysql_flexible_server_active_directory_administrator" "public" {
  server_id   = azurerm_mysql_flexible_server.public.id
  identity_id = azurerm_user_assigned_identity.example.id
  login       = "database-administrators"
  object_id   = "00000000-0000-4000-8000-000000000001"
  tenant_id   = "00000000-0000-4000-8000-000000000002"
}

resource "azurerm_mysql_flexible_server_configuration" "public" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = azurerm_mysql_flexible_server.public.name
  name                = "audit_log_enabled"
  value               = "ON"
}

# expect: database/backup
resource "azurerm_mysql_flexible_server" "one_week" {
  name                = "one_week"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "8.0.21"
  sku_name            = "GP_Standard_D2ds_v4"

  public_network_access        = "Disabled"
  backup_retention_days        = 7
  geo_redundant_backup_enabled = true

  high_availability {
    mode = "ZoneRedundant"
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
    private_connection_resource_id = azurerm_mysql_flexible_server.one_week.id
    subresource_names              = ["mysqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_mysql_flexible_server_active_directory_administrator" "one_week" {
  server_id   = azurerm_mysql_flexible_server.one_week.id
  identity_id = azurerm_user_assigned_identity.example.id
  login       = "database-administrators"
  object_id   = "00000000-0000-4000-8000-000000000001"
  tenant_id   = "00000000-0000-4000-8000-000000000002"
}

resource "azurerm_mysql_flexible_server_configuration" "one_week" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = azurerm_mysql_flexible_server.one_week.name
  name                = "audit_log_enabled"
  value               = "ON"
}

# expect: database/geo-backup
resource "azurerm_mysql_flexible_server" "one_region" {
  name                = "one_region"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "8.0.21"
  sku_name            = "GP_Standard_D2ds_v4"

  public_network_access        = "Disabled"
  backup_retention_days        = 35
  geo_redundant_backup_enabled = false

  high_availability {
    mode = "ZoneRedundant"
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
    private_connection_resource_id = azurerm_mysql_flexible_server.one_region.id
    subresource_names              = ["mysqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_mysql_flexible_server_active_directory_administrator" "one_region" {
  server_id   = azurerm_mysql_flexible_server.one_region.id
  identity_id = azurerm_user_assigned_identity.example.id
  login       = "database-administrators"
  object_id   = "00000000-0000-4000-8000-000000000001"
  tenant_id   = "00000000-0000-4000-8000-000000000002"
}

resource "azurerm_mysql_flexible_server_configuration" "one_region" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = azurerm_mysql_flexible_server.one_region.name
  name                = "audit_log_enabled"
  value               = "ON"
}

# expect: database/mysql-audit-log
resource "azurerm_mysql_flexible_server" "unlogged" {
  name                = "unlogged"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "8.0.21"
  sku_name            = "GP_Standard_D2ds_v4"

  public_network_access        = "Disabled"
  backup_retention_days        = 35
  geo_redundant_backup_enabled = true

  high_availability {
    mode = "ZoneRedundant"
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

resource "azurerm_private_endpoint" "unlogged" {
  name                = "pe-unlogged"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "unlogged"
    private_connection_resource_id = azurerm_mysql_flexible_server.unlogged.id
    subresource_names              = ["mysqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_mysql_flexible_server_active_directory_administrator" "unlogged" {
  server_id   = azurerm_mysql_flexible_server.unlogged.id
  identity_id = azurerm_user_assigned_identity.example.id
  login       = "database-administrators"
  object_id   = "00000000-0000-4000-8000-000000000001"
  tenant_id   = "00000000-0000-4000-8000-000000000002"
}

resource "azurerm_mysql_flexible_server_configuration" "unlogged" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = azurerm_mysql_flexible_server.unlogged.name
  name                = "slow_query_log"
  value               = "ON"
}

# expect: database/supported-version
resource "azurerm_mysql_flexible_server" "old" {
  name                = "old"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "5.7"
  sku_name            = "GP_Standard_D2ds_v4"

  public_network_access        = "Disabled"
  backup_retention_days        = 35
  geo_redundant_backup_enabled = true

  high_availability {
    mode = "ZoneRedundant"
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
    private_connection_resource_id = azurerm_mysql_flexible_server.old.id
    subresource_names              = ["mysqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_mysql_flexible_server_active_directory_administrator" "old" {
  server_id   = azurerm_mysql_flexible_server.old.id
  identity_id = azurerm_user_assigned_identity.example.id
  login       = "database-administrators"
  object_id   = "00000000-0000-4000-8000-000000000001"
  tenant_id   = "00000000-0000-4000-8000-000000000002"
}

resource "azurerm_mysql_flexible_server_configuration" "old" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = azurerm_mysql_flexible_server.old.name
  name                = "audit_log_enabled"
  value               = "ON"
}

# expect: database/auto-grow
resource "azurerm_mysql_flexible_server" "full" {
  name                = "full"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  version             = "8.0.21"
  sku_name            = "GP_Standard_D2ds_v4"

  public_network_access        = "Disabled"
  backup_retention_days        = 35
  geo_redundant_backup_enabled = true

  storage {
    auto_grow_enabled = false
  }

  high_availability {
    mode = "ZoneRedundant"
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
    private_connection_resource_id = azurerm_mysql_flexible_server.full.id
    subresource_names              = ["mysqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_mysql_flexible_server_active_directory_administrator" "full" {
  server_id   = azurerm_mysql_flexible_server.full.id
  identity_id = azurerm_user_assigned_identity.example.id
  login       = "database-administrators"
  object_id   = "00000000-0000-4000-8000-000000000001"
  tenant_id   = "00000000-0000-4000-8000-000000000002"
}

resource "azurerm_mysql_flexible_server_configuration" "full" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = azurerm_mysql_flexible_server.full.name
  name                = "audit_log_enabled"
  value               = "ON"
}
