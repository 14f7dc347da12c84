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

# expect: database/tls
resource "azurerm_redis_enterprise_cluster" "legacy_tls" {
  name                = "legacy_tls"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku_name            = "Enterprise_E20-4"
  minimum_tls_version = "1.1"
  zones               = ["1", "2", "3"]
}

resource "azurerm_private_endpoint" "legacy_tls" {
  name                = "pe-legacy_tls"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "legacy_tls"
    private_connection_resource_id = azurerm_redis_enterprise_cluster.legacy_tls.id
    subresource_names              = ["redisEnterprise"]
    is_manual_connection           = false
  }
}

resource "azurerm_redis_enterprise_database" "legacy_tls" {
  name            = "default"
  cluster_id      = azurerm_redis_enterprise_cluster.legacy_tls.id
  client_protocol = "Encrypted"
}

resource "azurerm_redis_enterprise_cluster" "plain_text" {
  name                = "plain_text"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku_name            = "Enterprise_E20-4"
  minimum_tls_version = "1.2"
  zones               = ["1", "2", "3"]
}

resource "azurerm_private_endpoint" "plain_text" {
  name                = "pe-plain_text"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "plain_text"
    private_connection_resource_id = azurerm_redis_enterprise_cluster.plain_text.id
    subresource_names              = ["redisEnterprise"]
    is_manual_connection           = false
  }
}

# expect: database/encrypted-transport
resource "azurerm_redis_enterprise_database" "plain_text" {
  name            = "default"
  cluster_id      = azurerm_redis_enterprise_cluster.plain_text.id
  client_protocol = "Plaintext"
}

# expect: database/zone-redundant
resource "azurerm_redis_enterprise_cluster" "one_zone" {
  name                = "one_zone"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku_name            = "Enterprise_E20-4"
  minimum_tls_version = "1.2"
}

resource "azurerm_private_endpoint" "one_zone" {
  name                = "pe-one_zone"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "one_zone"
    private_connection_resource_id = azurerm_redis_enterprise_cluster.one_zone.id
    subresource_names              = ["redisEnterprise"]
    is_manual_connection           = false
  }
}

resource "azurerm_redis_enterprise_database" "one_zone" {
  name            = "default"
  cluster_id      = azurerm_redis_enterprise_cluster.one_zone.id
  client_protocol = "Encrypted"
}
