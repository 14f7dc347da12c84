resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: integration/no-public-network, integration/private-endpoint, integration/tier
resource "azurerm_iotcentral_application" "insecure_1" {
  name                          = "iotc1"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sub_domain                    = "altinn"
  sku                           = "ST0"
  public_network_access_enabled = true

  identity {
    type = "SystemAssigned"
  }
}

# expect: integration/identity, integration/private-endpoint
resource "azurerm_iotcentral_application" "insecure_2" {
  name                          = "iotc2"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sub_domain                    = "altinn"
  sku                           = "ST2"
  public_network_access_enabled = false
}
