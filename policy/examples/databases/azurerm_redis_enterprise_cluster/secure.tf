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

resource "azurerm_redis_enterprise_cluster" "example" {
  name                = "example"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku_name            = "Enterprise_E20-4"
  minimum_tls_version = "1.2"
  zones               = ["1", "2", "3"]
}

resource "azurerm_private_endpoint" "example" {
  name                = "pe-example"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "example"
    private_connection_resource_id = azurerm_redis_enterprise_cluster.example.id
    subresource_names              = ["redisEnterprise"]
    is_manual_connection           = false
  }
}

resource "azurerm_redis_enterprise_database" "example" {
  name            = "default"
  cluster_id      = azurerm_redis_enterprise_cluster.example.id
  client_protocol = "Encrypted"
}
