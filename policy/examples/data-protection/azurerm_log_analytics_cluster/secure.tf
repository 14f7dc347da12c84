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

resource "azurerm_log_analytics_cluster_customer_managed_key" "main" {
  log_analytics_cluster_id = azurerm_log_analytics_cluster.main.id
  key_vault_key_id         = "https://kv-keys.vault.azure.net/keys/data"
}
