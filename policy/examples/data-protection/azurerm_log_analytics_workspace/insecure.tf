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

resource "azurerm_management_lock" "group" {
  name       = "no-delete"
  scope      = azurerm_resource_group.main.id
  lock_level = "CanNotDelete"
  notes      = "Holds data"
}

# expect: monitoring/audit-trail, monitoring/workspace-closed, monitoring/workspace-entra-only
resource "azurerm_log_analytics_workspace" "open" {
  name                = "log-open"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  sku                 = "PerGB2018"
  retention_in_days   = 90
  tags                = local.tags

  lifecycle {
    prevent_destroy = true
  }
}

# expect: governance/prevent-destroy, monitoring/audit-trail, monitoring/no-early-purge, monitoring/workspace-retention
resource "azurerm_log_analytics_workspace" "short" {
  name                                    = "log-short"
  resource_group_name                     = azurerm_resource_group.main.name
  location                                = azurerm_resource_group.main.location
  sku                                     = "PerGB2018"
  retention_in_days                       = 30
  local_authentication_enabled            = false
  internet_ingestion_enabled              = false
  internet_query_enabled                  = false
  tags                                    = local.tags
  immediate_data_purge_on_30_days_enabled = true
}
