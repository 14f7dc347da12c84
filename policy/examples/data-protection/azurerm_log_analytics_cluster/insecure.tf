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

# expect: monitoring/cluster-customer-managed-key
resource "azurerm_log_analytics_cluster" "main" {
  name                = "log-cluster"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  size_gb             = 100
  tags                = local.tags

  identity {
    type = "SystemAssigned"
  }
}
