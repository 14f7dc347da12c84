data "azurerm_log_analytics_workspace" "audit" {
  name                = "log-audit"
  resource_group_name = "rg-logs"
}

resource "azurerm_monitor_diagnostic_setting" "activity" {
  name                       = "activity"
  target_resource_id         = "/subscriptions/00000000-0000-4000-8000-000000000001"
  log_analytics_workspace_id = data.azurerm_log_analytics_workspace.audit.id

  enabled_log {
    category = "Administrative"
  }

  enabled_log {
    category = "Security"
  }

  enabled_log {
    category = "Policy"
  }

  enabled_log {
    category = "Alert"
  }
}

resource "azurerm_consumption_budget_subscription" "monthly" {
  subscription_id = "/subscriptions/00000000-0000-4000-8000-000000000001"
  name            = "monthly"
  amount          = 10000
  time_grain      = "Monthly"

  time_period {
    start_date = "2027-01-01T00:00:00Z"
  }

  notification {
    threshold      = 80
    operator       = "GreaterThanOrEqualTo"
    contact_emails = ["drift@example.no"]
  }
}
