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

# expect: database/no-public-network
resource "azurerm_redis_cache" "public" {
  name                = "public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
  zones               = ["1", "2", "3"]

  access_keys_authentication_enabled = false
  minimum_tls_version                = "1.2"
  non_ssl_port_enabled               = false
  public_network_access_enabled      = true

  redis_configuration {
    active_directory_authentication_enabled = true
    rdb_backup_enabled                      = true
    rdb_backup_frequency                    = 60
    data_persistence_authentication_method  = "ManagedIdentity"
  }

  patch_schedule {
    day_of_week    = "Sunday"
    start_hour_utc = 2
  }
}

resource "azurerm_private_endpoint" "public" {
  name                = "pe-public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "public"
    private_connection_resource_id = azurerm_redis_cache.public.id
    subresource_names              = ["redisCache"]
    is_manual_connection           = false
  }
}

# expect: database/encrypted-transport
resource "azurerm_redis_cache" "plain_text" {
  name                = "plain_text"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
  zones               = ["1", "2", "3"]

  access_keys_authentication_enabled = false
  minimum_tls_version                = "1.2"
  non_ssl_port_enabled               = true
  public_network_access_enabled      = false

  redis_configuration {
    active_directory_authentication_enabled = true
    rdb_backup_enabled                      = true
    rdb_backup_frequency                    = 60
    data_persistence_authentication_method  = "ManagedIdentity"
  }

  patch_schedule {
    day_of_week    = "Sunday"
    start_hour_utc = 2
  }
}

resource "azurerm_private_endpoint" "plain_text" {
  name                = "pe-plain_text"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "plain_text"
    private_connection_resource_id = azurerm_redis_cache.plain_text.id
    subresource_names              = ["redisCache"]
    is_manual_connection           = false
  }
}

# expect: database/tls
resource "azurerm_redis_cache" "legacy_tls" {
  name                = "legacy_tls"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
  zones               = ["1", "2", "3"]

  access_keys_authentication_enabled = false
  minimum_tls_version                = "1.0"
  non_ssl_port_enabled               = false
  public_network_access_enabled      = false

  redis_configuration {
    active_directory_authentication_enabled = true
    rdb_backup_enabled                      = true
    rdb_backup_frequency                    = 60
    data_persistence_authentication_method  = "ManagedIdentity"
  }

  patch_schedule {
    day_of_week    = "Sunday"
    start_hour_utc = 2
  }
}

resource "azurerm_private_endpoint" "legacy_tls" {
  name                = "pe-legacy_tls"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "legacy_tls"
    private_connection_resource_id = azurerm_redis_cache.legacy_tls.id
    subresource_names              = ["redisCache"]
    is_manual_connection           = false
  }
}

# expect: database/entra-only
resource "azurerm_redis_cache" "keys" {
  name                = "keys"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
  zones               = ["1", "2", "3"]

  access_keys_authentication_enabled = true
  minimum_tls_version                = "1.2"
  non_ssl_port_enabled               = false
  public_network_access_enabled      = false

  redis_configuration {
    active_directory_authentication_enabled = true
    rdb_backup_enabled                      = true
    rdb_backup_frequency                    = 60
    data_persistence_authentication_method  = "ManagedIdentity"
  }

  patch_schedule {
    day_of_week    = "Sunday"
    start_hour_utc = 2
  }
}

resource "azurerm_private_endpoint" "keys" {
  name                = "pe-keys"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "keys"
    private_connection_resource_id = azurerm_redis_cache.keys.id
    subresource_names              = ["redisCache"]
    is_manual_connection           = false
  }
}

# expect: database/redis-authenticated
resource "azurerm_redis_cache" "anonymous" {
  name                = "anonymous"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
  zones               = ["1", "2", "3"]

  access_keys_authentication_enabled = false
  minimum_tls_version                = "1.2"
  non_ssl_port_enabled               = false
  public_network_access_enabled      = false

  redis_configuration {
    authentication_enabled                  = false
    active_directory_authentication_enabled = true
    rdb_backup_enabled                      = true
    rdb_backup_frequency                    = 60
    data_persistence_authentication_method  = "ManagedIdentity"
  }

  patch_schedule {
    day_of_week    = "Sunday"
    start_hour_utc = 2
  }
}

resource "azurerm_private_endpoint" "anonymous" {
  name                = "pe-anonymous"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "anonymous"
    private_connection_resource_id = azurerm_redis_cache.anonymous.id
    subresource_names              = ["redisCache"]
    is_manual_connection           = false
  }
}

# expect: database/zone-redundant
resource "azurerm_redis_cache" "one_zone" {
  name                = "one_zone"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"

  access_keys_authentication_enabled = false
  minimum_tls_version                = "1.2"
  non_ssl_port_enabled               = false
  public_network_access_enabled      = false

  redis_configuration {
    active_directory_authentication_enabled = true
    rdb_backup_enabled                      = true
    rdb_backup_frequency                    = 60
    data_persistence_authentication_method  = "ManagedIdentity"
  }

  patch_schedule {
    day_of_week    = "Sunday"
    start_hour_utc = 2
  }
}

resource "azurerm_private_endpoint" "one_zone" {
  name                = "pe-one_zone"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "one_zone"
    private_connection_resource_id = azurerm_redis_cache.one_zone.id
    subresource_names              = ["redisCache"]
    is_manual_connection           = false
  }
}

# expect: database/redis-patches
resource "azurerm_redis_cache" "unpatched" {
  name                = "unpatched"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
  zones               = ["1", "2", "3"]

  access_keys_authentication_enabled = false
  minimum_tls_version                = "1.2"
  non_ssl_port_enabled               = false
  public_network_access_enabled      = false

  redis_configuration {
    active_directory_authentication_enabled = true
    rdb_backup_enabled                      = true
    rdb_backup_frequency                    = 60
    data_persistence_authentication_method  = "ManagedIdentity"
  }
}

resource "azurerm_private_endpoint" "unpatched" {
  name                = "pe-unpatched"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "unpatched"
    private_connection_resource_id = azurerm_redis_cache.unpatched.id
    subresource_names              = ["redisCache"]
    is_manual_connection           = false
  }
}

# expect: database/redis-persistence
resource "azurerm_redis_cache" "lost" {
  name                = "lost"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
  zones               = ["1", "2", "3"]

  access_keys_authentication_enabled = false
  minimum_tls_version                = "1.2"
  non_ssl_port_enabled               = false
  public_network_access_enabled      = false

  redis_configuration {
    active_directory_authentication_enabled = true
    data_persistence_authentication_method  = "ManagedIdentity"
  }

  patch_schedule {
    day_of_week    = "Sunday"
    start_hour_utc = 2
  }
}

resource "azurerm_private_endpoint" "lost" {
  name                = "pe-lost"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "lost"
    private_connection_resource_id = azurerm_redis_cache.lost.id
    subresource_names              = ["redisCache"]
    is_manual_connection           = false
  }
}

# expect: database/redis-persistence-identity
resource "azurerm_redis_cache" "by_key" {
  name                = "by_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
  zones               = ["1", "2", "3"]

  access_keys_authentication_enabled = false
  minimum_tls_version                = "1.2"
  non_ssl_port_enabled               = false
  public_network_access_enabled      = false

  redis_configuration {
    active_directory_authentication_enabled = true
    rdb_backup_enabled                      = true
    rdb_backup_frequency                    = 60
    data_persistence_authentication_method  = "SAS"
  }

  patch_schedule {
    day_of_week    = "Sunday"
    start_hour_utc = 2
  }
}

resource "azurerm_private_endpoint" "by_key" {
  name                = "pe-by_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "by_key"
    private_connection_resource_id = azurerm_redis_cache.by_key.id
    subresource_names              = ["redisCache"]
    is_manual_connection           = false
  }
}

# expect: database/redis-replicated
resource "azurerm_redis_cache" "basic" {
  name                = "basic"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  capacity            = 1
  family              = "C"
  sku_name            = "Basic"
  zones               = ["1", "2", "3"]

  access_keys_authentication_enabled = false
  minimum_tls_version                = "1.2"
  non_ssl_port_enabled               = false
  public_network_access_enabled      = false

  redis_configuration {
    active_directory_authentication_enabled = true
    rdb_backup_enabled                      = true
    rdb_backup_frequency                    = 60
    data_persistence_authentication_method  = "ManagedIdentity"
  }

  patch_schedule {
    day_of_week    = "Sunday"
    start_hour_utc = 2
  }
}

resource "azurerm_private_endpoint" "basic" {
  name                = "pe-basic"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "basic"
    private_connection_resource_id = azurerm_redis_cache.basic.id
    subresource_names              = ["redisCache"]
    is_manual_connection           = false
  }
}

# expect: database/supported-version
resource "azurerm_redis_cache" "old" {
  name                = "old"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  capacity            = 1
  family              = "P"
  sku_name            = "Premium"
  redis_version       = "4"
  zones               = ["1", "2", "3"]

  access_keys_authentication_enabled = false
  minimum_tls_version                = "1.2"
  non_ssl_port_enabled               = false
  public_network_access_enabled      = false

  redis_configuration {
    active_directory_authentication_enabled = true
    rdb_backup_enabled                      = true
    rdb_backup_frequency                    = 60
    data_persistence_authentication_method  = "ManagedIdentity"
  }

  patch_schedule {
    day_of_week    = "Sunday"
    start_hour_utc = 2
  }
}

resource "azurerm_private_endpoint" "old" {
  name                = "pe-old"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "old"
    private_connection_resource_id = azurerm_redis_cache.old.id
    subresource_names              = ["redisCache"]
    is_manual_connection           = false
  }
}
