resource "azurerm_resource_group" "example" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_postgresql_configuration" "log_connections" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "psql-example"
  name                = "log_connections"
  value               = "on"
}

resource "azurerm_postgresql_configuration" "log_disconnections" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "psql-example"
  name                = "log_disconnections"
  value               = "on"
}

resource "azurerm_postgresql_configuration" "log_checkpoints" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "psql-example"
  name                = "log_checkpoints"
  value               = "on"
}

resource "azurerm_postgresql_configuration" "log_duration" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "psql-example"
  name                = "log_duration"
  value               = "on"
}

resource "azurerm_postgresql_configuration" "connection_throttling" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "psql-example"
  name                = "connection_throttling"
  value               = "on"
}

resource "azurerm_postgresql_configuration" "log_retention_days" {
  resource_group_name = azurerm_resource_group.example.name
  server_name         = "psql-example"
  name                = "log_retention_days"
  value               = "7"
}
