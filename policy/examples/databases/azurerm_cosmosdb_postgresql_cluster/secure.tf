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

resource "azurerm_cosmosdb_postgresql_cluster" "example" {
  name                = "example"
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
  ha_enabled                           = true
}

resource "azurerm_private_endpoint" "example" {
  name                = "pe-example"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "example"
    private_connection_resource_id = azurerm_cosmosdb_postgresql_cluster.example.id
    subresource_names              = ["coordinator"]
    is_manual_connection           = false
  }
}
