resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_dev_test_virtual_network" "main" {
  name                = "vnet-lab"
  resource_group_name = azurerm_resource_group.main.name
  lab_name            = "lab"

  subnet {
    use_public_ip_address           = "Deny"
    use_in_virtual_machine_creation = "Allow"
  }
}
