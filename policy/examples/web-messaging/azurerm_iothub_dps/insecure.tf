resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: integration/device-data-residency, integration/no-public-network, integration/private-endpoint
resource "azurerm_iothub_dps" "insecure" {
  name                          = "dps"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  public_network_access_enabled = true
  data_residency_enabled        = false

  sku {
    name     = "S1"
    capacity = 1
  }
}
