resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_communication_service" "main" {
  name                = "acs"
  resource_group_name = azurerm_resource_group.main.name
  data_location       = "Norway"
}
