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

# expect: storage/sync-private
resource "azurerm_storage_sync" "open" {
  name                    = "sync-example"
  resource_group_name     = azurerm_resource_group.main.name
  location                = azurerm_resource_group.main.location
  incoming_traffic_policy = "AllowAllTraffic"
  tags                    = local.tags
}

# expect: storage/sync-private
resource "azurerm_storage_sync" "default" {
  name                = "sync-example"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags                = local.tags
}
