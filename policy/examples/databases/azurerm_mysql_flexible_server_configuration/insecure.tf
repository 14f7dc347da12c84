resource "azurerm_resource_group" "example" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: database/encrypted-transport
resource "azurerm_mysql_flexible_server_configuration" "require_secure_transport" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "mysql-example"
  name                = "require_secure_transport"
  value               = "OFF"
}

# expect: database/tls
resource "azurerm_mysql_flexible_server_configuration" "tls_version" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "mysql-example"
  name                = "tls_version"
  value               = "TLSv1.1,TLSv1.2"
}

# expect: database/mysql-audit-log
resource "azurerm_mysql_flexible_server_configuration" "audit_log_enabled" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "mysql-example"
  name                = "audit_log_enabled"
  value               = "OFF"
}

# expect: database/mysql-audit-connections
resource "azurerm_mysql_flexible_server_configuration" "audit_log_events" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "mysql-example"
  name                = "audit_log_events"
  value               = "ADMIN,DDL"
}

# expect: database/entra-only
resource "azurerm_mysql_flexible_server_configuration" "aad_auth_only" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "mysql-example"
  name                = "aad_auth_only"
  value               = "OFF"
}

# expect: database/no-local-file
resource "azurerm_mysql_flexible_server_configuration" "local_infile" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "mysql-example"
  name                = "local_infile"
  value               = "ON"
}
