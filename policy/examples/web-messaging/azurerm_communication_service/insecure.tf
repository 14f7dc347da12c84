resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: integration/data-location
resource "azurerm_communication_service" "insecure" {
  name                = "acs"
  resource_group_name = azurerm_resource_group.main.name
  data_location       = "Africa"
}
