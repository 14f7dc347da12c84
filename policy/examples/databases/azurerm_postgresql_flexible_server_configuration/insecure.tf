# expect: database/encrypted-transport
resource "azurerm_postgresql_flexible_server_configuration" "require_secure_transport" {
  server_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql-example"
  name      = "require_secure_transport"
  value     = "off"
}

# expect: database/tls
resource "azurerm_postgresql_flexible_server_configuration" "ssl_min_protocol_version" {
  server_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql-example"
  name      = "ssl_min_protocol_version"
  value     = "TLSv1"
}

# expect: database/log-connections
resource "azurerm_postgresql_flexible_server_configuration" "log_connections" {
  server_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql-example"
  name      = "log_connections"
  value     = "off"
}

# expect: database/log-disconnections
resource "azurerm_postgresql_flexible_server_configuration" "log_disconnections" {
  server_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql-example"
  name      = "log_disconnections"
  value     = "off"
}

# expect: database/log-checkpoints
resource "azurerm_postgresql_flexible_server_configuration" "log_checkpoints" {
  server_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql-example"
  name      = "log_checkpoints"
  value     = "off"
}

# expect: database/log-duration
resource "azurerm_postgresql_flexible_server_configuration" "log_duration" {
  server_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql-example"
  name      = "log_duration"
  value     = "off"
}

# expect: database/connection-throttling
resource "azurerm_postgresql_flexible_server_configuration" "connection_throttle_enable" {
  server_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql-example"
  name      = "connection_throttle.enable"
  value     = "off"
}

# expect: database/log-retention
resource "azurerm_postgresql_flexible_server_configuration" "logfiles_retention_days" {
  server_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.DBforPostgreSQL/flexibleServers/psql-example"
  name      = "logfiles.retention_days"
  value     = "3"
}
