variable "insights" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_api_management_diagnostic" "main" {
  resource_group_name      = azurerm_resource_group.main.name
  api_management_name      = "apim"
  identifier               = "applicationinsights"
  api_management_logger_id = azurerm_api_management_logger.main.id
  always_log_errors        = true
}

resource "azurerm_api_management_logger" "main" {
  name                = "insights"
  resource_group_name = azurerm_resource_group.main.name
  api_management_name = "apim"

  application_insights {
    connection_string = var.insights
  }
}
