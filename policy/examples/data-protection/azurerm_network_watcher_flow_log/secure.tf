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

data "azurerm_log_analytics_workspace" "audit" {
  name                = "log-audit"
  resource_group_name = "rg-logs"
}

resource "azurerm_network_watcher_flow_log" "main" {
  name                 = "flow"
  network_watcher_name = "nw-norwayeast"
  resource_group_name  = "rg-network"
  target_resource_id   = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworks/vnet"
  storage_account_id   = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/stexample"
  enabled              = true
  tags                 = local.tags

  retention_policy {
    enabled = true
    days    = 90
  }

  traffic_analytics {
    enabled               = true
    workspace_id          = "00000000-0000-4000-8000-000000000003"
    workspace_region      = "norwayeast"
    workspace_resource_id = data.azurerm_log_analytics_workspace.audit.id
  }
}
