resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: integration/identity, integration/private-endpoint
resource "azurerm_digital_twins_instance" "insecure" {
  name                = "dt"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}
