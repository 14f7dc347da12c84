locals {
  tags = {
    finops_environment      = "prod"
    finops_product          = "altinn"
    finops_serviceownercode = "platform"
    repository              = "altinn/baseline"
    cost_centre             = "1234"
    data_class              = "restricted"
  }
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
  tags     = local.tags
}

# expect: monitoring/collection-closed
resource "azurerm_monitor_data_collection_endpoint" "open" {
  name                          = "collector"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  public_network_access_enabled = true
  tags                          = local.tags
}

# expect: monitoring/collection-closed
resource "azurerm_monitor_data_collection_endpoint" "default" {
  name                = "collector"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags                = local.tags
}
