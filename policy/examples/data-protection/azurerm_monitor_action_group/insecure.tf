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

# expect: monitoring/alert-on
resource "azurerm_monitor_action_group" "off" {
  name                = "ag-example"
  resource_group_name = azurerm_resource_group.main.name
  short_name          = "example"
  tags                = local.tags
  enabled             = false

  email_receiver {
    name          = "drift"
    email_address = "drift@example.no"
  }

  webhook_receiver {
    name        = "vakt"
    service_uri = "https://vakt.example.no/hook"
  }
}

# expect: monitoring/group-reaches
resource "azurerm_monitor_action_group" "nobody" {
  name                = "ag-example"
  resource_group_name = azurerm_resource_group.main.name
  short_name          = "example"
  tags                = local.tags
}

# expect: monitoring/webhook-https
resource "azurerm_monitor_action_group" "plain" {
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
    service_uri = "http://vakt.example.no/hook"
  }
}
