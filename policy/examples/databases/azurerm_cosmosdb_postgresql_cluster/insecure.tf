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

# expect: database/no-public-network
resource "azurerm_cosmosdb_postgresql_cluster" "public" {
  name                = "public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  node_count          = 2
  sql_version         = "16"

  administrator_login_password         = var.backup_password
  coordinator_storage_quota_in_mb      = 131072
  coordinator_vcore_count              = 4
  coordinator_public_ip_access_enabled = true
  node_public_ip_access_enabled        = false
  node_storage_quota_in_mb             = 524288
  node_vcores                          = 4
  ha_enabled                           = true
}

resource "azurerm_private_endpoint" "public" {
  name                = "pe-public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "public"
    private_connection_resource_id = azurerm_cosmosdb_postgresql_cluster.public.id
    subresource_names              = ["coordinator"]
    is_manual_connection           = false
  }
}

# expect: database/no-public-network
resource "azurerm_cosmosdb_postgresql_cluster" "public_nodes" {
  name                = "public_nodes"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  node_count          = 2
  sql_version         = "16"

  administrator_login_password         = var.backup_password
  coordinator_storage_quota_in_mb      = 131072
  coordinator_vcore_count              = 4
  coordinator_public_ip_access_enabled = false
  node_public_ip_access_enabled        = true
  node_storage_quota_in_mb             = 524288
  node_vcores                          = 4
  ha_enabled                           = true
}

resource "azurerm_private_endpoint" "public_nodes" {
  name                = "pe-public_nodes"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "public_nodes"
    private_connection_resource_id = azurerm_cosmosdb_postgresql_cluster.public_nodes.id
    subresource_names              = ["coordinator"]
    is_manual_connection           = false
  }
}

# expect: database/high-availability
resource "azurerm_cosmosdb_postgresql_cluster" "alone" {
  name                = "alone"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  node_count          = 2
  sql_version         = "16"

  administrator_login_password         = var.backup_password
  coordinator_storage_quota_in_mb      = 131072
  coordinator_vcore_count              = 4
  coordinator_public_ip_access_enabled = false
  node_public_ip_access_enabled        = false
  node_storage_quota_in_mb             = 524288
  node_vcores                          = 4
  ha_enabled                           = false
}

resource "azurerm_private_endpoint" "alone" {
  name                = "pe-alone"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "alone"
    private_connection_resource_id = azurerm_cosmosdb_postgresql_cluster.alone.id
    subresource_names              = ["coordinator"]
    is_manual_connection           = false
  }
}

# expect: database/supported-version
resource "azurerm_cosmosdb_postgresql_cluster" "old" {
  name                = "old"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  node_count          = 2
  sql_version         = "11"

  administrator_login_password         = var.backup_password
  coordinator_storage_quota_in_mb      = 131072
  coordinator_vcore_count              = 4
  coordinator_public_ip_access_enabled = false
  node_public_ip_access_enabled        = false
  node_storage_quota_in_mb             = 524288
  node_vcores                          = 4
  ha_enabled                           = true
}

resource "azurerm_private_endpoint" "old" {
  name                = "pe-old"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "old"
    private_connection_resource_id = azurerm_cosmosdb_postgresql_cluster.old.id
    subresource_names              = ["coordinator"]
    is_manual_connection           = false
  }
}
