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
resource "azurerm_mariadb_server" "public" {
  name                = "public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku_name            = "GP_Gen5_2"
  version             = "10.3"

  administrator_login          = "etatensdba"
  administrator_login_password = var.backup_password

  backup_retention_days            = 35
  geo_redundant_backup_enabled     = true
  public_network_access_enabled    = true
  ssl_enforcement_enabled          = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
}

resource "azurerm_private_endpoint" "public" {
  name                = "pe-public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "public"
    private_connection_resource_id = azurerm_mariadb_server.public.id
    subresource_names              = ["mariadbServer"]
    is_manual_connection           = false
  }
}

# expect: database/encrypted-transport
resource "azurerm_mariadb_server" "plain_text" {
  name                = "plain_text"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku_name            = "GP_Gen5_2"
  version             = "10.3"

  administrator_login          = "etatensdba"
  administrator_login_password = var.backup_password

  backup_retention_days            = 35
  geo_redundant_backup_enabled     = true
  public_network_access_enabled    = false
  ssl_enforcement_enabled          = false
  ssl_minimal_tls_version_enforced = "TLS1_2"
}

resource "azurerm_private_endpoint" "plain_text" {
  name                = "pe-plain_text"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "plain_text"
    private_connection_resource_id = azurerm_mariadb_server.plain_text.id
    subresource_names              = ["mariadbServer"]
    is_manual_connection           = false
  }
}

# expect: database/tls
resource "azurerm_mariadb_server" "legacy_tls" {
  name                = "legacy_tls"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku_name            = "GP_Gen5_2"
  version             = "10.3"

  administrator_login          = "etatensdba"
  administrator_login_password = var.backup_password

  backup_retention_days            = 35
  geo_redundant_backup_enabled     = true
  public_network_access_enabled    = false
  ssl_enforcement_enabled          = true
  ssl_minimal_tls_version_enforced = "TLS1_0"
}

resource "azurerm_private_endpoint" "legacy_tls" {
  name                = "pe-legacy_tls"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "legacy_tls"
    private_connection_resource_id = azurerm_mariadb_server.legacy_tls.id
    subresource_names              = ["mariadbServer"]
    is_manual_connection           = false
  }
}

# expect: database/geo-backup
resource "azurerm_mariadb_server" "one_region" {
  name                = "one_region"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku_name            = "GP_Gen5_2"
  version             = "10.3"

  administrator_login          = "etatensdba"
  administrator_login_password = var.backup_password

  backup_retention_days            = 35
  geo_redundant_backup_enabled     = false
  public_network_access_enabled    = false
  ssl_enforcement_enabled          = true
  ssl_minimal_tls_version_enforced = "TLS1_2"
}

resource "azurerm_private_endpoint" "one_region" {
  name                = "pe-one_region"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "one_region"
    private_connection_resource_id = azurerm_mariadb_server.one_region.id
    subresource_names              = ["mariadbServer"]
    is_manual_connection           = false
  }
}
