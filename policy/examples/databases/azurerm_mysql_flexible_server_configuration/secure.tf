resource "azurerm_resource_group" "example" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_mysql_flexible_server_configuration" "require_secure_transport" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "mysql-example"
  name                = "require_secure_transport"
  value               = "ON"
}

resource "azurerm_mysql_flexible_server_configuration" "tls_version" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "mysql-example"
  name                = "tls_version"
  value               = "TLSv1.2,TLSv1.3"
}

resource "azurerm_mysql_flexible_server_configuration" "audit_log_enabled" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "mysql-example"
  name                = "audit_log_enabled"
  value               = "ON"
}

resource "azurerm_mysql_flexible_server_configuration" "audit_log_events" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "mysql-example"
  name                = "audit_log_events"
  value               = "CONNECTION,ADMIN,DDL"
}

resource "azurerm_mysql_flexible_server_configuration" "aad_auth_only" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "mysql-example"
  name                = "aad_auth_only"
  value               = "ON"
}

resource "azurerm_mysql_flexible_server_configuration" "local_infile" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "mysql-example"
  name                = "local_infile"
  value               = "OFF"
}
