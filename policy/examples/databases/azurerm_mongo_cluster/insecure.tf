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
resource "azurerm_mongo_cluster" "public" {
  name                = "public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  compute_tier        = "M30"
  storage_size_in_gb  = 64
  shard_count         = 1
  version             = "8.0"

  authentication_methods = ["MicrosoftEntraID"]
  high_availability_mode = "ZoneRedundantPreferred"
  public_network_access  = "Enabled"

  customer_managed_key {
    key_vault_key_id          = azurerm_key_vault_key.example.versionless_id
    user_assigned_identity_id = azurerm_user_assigned_identity.example.id
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
    private_connection_resource_id = azurerm_mongo_cluster.public.id
    subresource_names              = ["MongoCluster"]
    is_manual_connection           = false
  }
}

# expect: database/entra-only
resource "azurerm_mongo_cluster" "passwords" {
  name                = "passwords"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  compute_tier        = "M30"
  storage_size_in_gb  = 64
  shard_count         = 1
  version             = "8.0"

  authentication_methods = ["NativeAuth", "MicrosoftEntraID"]
  high_availability_mode = "ZoneRedundantPreferred"
  public_network_access  = "Disabled"

  customer_managed_key {
    key_vault_key_id          = azurerm_key_vault_key.example.versionless_id
    user_assigned_identity_id = azurerm_user_assigned_identity.example.id
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
    private_connection_resource_id = azurerm_mongo_cluster.passwords.id
    subresource_names              = ["MongoCluster"]
    is_manual_connection           = false
  }
}

# expect: database/high-availability
resource "azurerm_mongo_cluster" "alone" {
  name                = "alone"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  compute_tier        = "M30"
  storage_size_in_gb  = 64
  shard_count         = 1
  version             = "8.0"

  authentication_methods = ["MicrosoftEntraID"]
  high_availability_mode = "Disabled"
  public_network_access  = "Disabled"

  customer_managed_key {
    key_vault_key_id          = azurerm_key_vault_key.example.versionless_id
    user_assigned_identity_id = azurerm_user_assigned_identity.example.id
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
    private_connection_resource_id = azurerm_mongo_cluster.alone.id
    subresource_names              = ["MongoCluster"]
    is_manual_connection           = false
  }
}
