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

resource "azurerm_log_analytics_workspace" "main" {
  name                         = "log-example"
  resource_group_name          = azurerm_resource_group.main.name
  location                     = azurerm_resource_group.main.location
  sku                          = "PerGB2018"
  retention_in_days            = 90
  local_authentication_enabled = false
  internet_ingestion_enabled   = false
  internet_query_enabled       = false
  tags                         = local.tags

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_monitor_diagnostic_setting" "main" {
  name                       = "audit"
  target_resource_id         = azurerm_log_analytics_workspace.main.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.main.id

  enabled_log {
    category_group = "audit"
  }
}

resource "azurerm_management_lock" "main" {
  name       = "no-delete"
  scope      = azurerm_log_analytics_workspace.main.id
  lock_level = "CanNotDelete"
}

resource "azurerm_monitor_action_group" "drift" {
  name                = "ag-example"
  resource_group_name = azurerm_resource_group.main.name
  short_name          = "example"
  tags                = local.tags

  email_receiver {
    name          = "drift"
    email_address = "drift@example.no"
  }

  webhook_receiver {
    name        = "vakt"
    service_uri = "https://vakt.example.no/hook"
  }
}

# expect: monitoring/alert-on
resource "azurerm_monitor_metric_alert" "off" {
  name                = "availability"
  resource_group_name = azurerm_resource_group.main.name
  scopes              = [azurerm_log_analytics_workspace.main.id]
  tags                = local.tags
  enabled             = false

  criteria {
    metric_namespace = "Microsoft.OperationalInsights/workspaces"
    metric_name      = "Heartbeat"
    aggregation      = "Total"
    operator         = "LessThan"
    threshold        = 1
  }

  action {
    action_group_id = azurerm_monitor_action_group.drift.id
  }
}

# expect: monitoring/alert-tells
resource "azurerm_monitor_metric_alert" "silent" {
  name                = "availability"
  resource_group_name = azurerm_resource_group.main.name
  scopes              = [azurerm_log_analytics_workspace.main.id]
  tags                = local.tags

  criteria {
    metric_namespace = "Microsoft.OperationalInsights/workspaces"
    metric_name      = "Heartbeat"
    aggregation      = "Total"
    operator         = "LessThan"
    threshold        = 1
  }
}
