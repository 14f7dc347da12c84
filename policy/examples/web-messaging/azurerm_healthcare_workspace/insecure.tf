resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: integration/private-endpoint
resource "azurerm_healthcare_workspace" "insecure" {
  name                = "hwcase"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}
