resource "azurerm_resource_group" "example" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: database/log-connections
resource "azurerm_postgresql_configuration" "log_connections" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "psql-example"
  name                = "log_connections"
  value               = "off"
}

# expect: database/log-disconnections
resource "azurerm_postgresql_configuration" "log_disconnections" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "psql-example"
  name                = "log_disconnections"
  value               = "off"
}

# expect: database/log-checkpoints
resource "azurerm_postgresql_configuration" "log_checkpoints" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "psql-example"
  name                = "log_checkpoints"
  value               = "off"
}

# expect: database/log-duration
resource "azurerm_postgresql_configuration" "log_duration" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "psql-example"
  name                = "log_duration"
  value               = "off"
}

# expect: database/connection-throttling
resource "azurerm_postgresql_configuration" "connection_throttling" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "psql-example"
  name                = "connection_throttling"
  value               = "off"
}

# expect: database/log-retention
resource "azurerm_postgresql_configuration" "log_retention_days" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "psql-example"
  name                = "log_retention_days"
  value               = "3"
}
