resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: integration/customer-managed-key, integration/identity
resource "azurerm_load_test" "insecure" {
  name                = "lt"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}
