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

resource "azurerm_monitor_scheduled_query_rules_alert_v2" "signins" {
  name                 = "sign-ins"
  resource_group_name  = azurerm_resource_group.main.name
  location             = azurerm_resource_group.main.location
  scopes               = [azurerm_log_analytics_workspace.main.id]
  severity             = 1
  evaluation_frequency = "PT5M"
  window_duration      = "PT5M"
  tags                 = local.tags

  criteria {
    query                   = "SigninLogs | where ResultType != 0"
    time_aggregation_method = "Count"
    operator                = "GreaterThan"
    threshold               = 50
  }

  action {
    action_groups = [azurerm_monitor_action_group.drift.id]
  }
}
