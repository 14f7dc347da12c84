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

data "azurerm_subscription" "current" {

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

resource "azurerm_monitor_activity_log_alert" "policy" {
  name                = "policy-deleted"
  resource_group_name = azurerm_resource_group.main.name
  location            = "global"
  scopes              = [data.azurerm_subscription.current.id]
  tags                = local.tags

  criteria {
    category       = "Administrative"
    operation_name = "Microsoft.Authorization/policyAssignments/delete"
  }

  action {
    action_group_id = azurerm_monitor_action_group.drift.id
  }
}
