resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: integration/no-public-network, integration/private-endpoint, integration/tier
resource "azurerm_iothub_device_update_account" "insecure_1" {
  name                          = "adu1"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sku                           = "Free"
  public_network_access_enabled = true

  identity {
    type = "SystemAssigned"
  }
}

# expect: integration/identity, integration/private-endpoint
resource "azurerm_iothub_device_update_account" "insecure_2" {
  name                          = "adu2"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sku                           = "Standard"
  public_network_access_enabled = false
}
