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

# expect: governance/budget-notifies
resource "azurerm_consumption_budget_resource_group" "late" {
  resource_group_id = azurerm_resource_group.main.id
  name              = "monthly"
  amount            = 10000
  time_grain        = "Monthly"

  time_period {
    start_date = "2027-01-01T00:00:00Z"
  }

  notification {
    threshold      = 150
    operator       = "GreaterThanOrEqualTo"
    contact_emails = ["drift@example.no"]
  }
}

# expect: governance/budget-notifies
resource "azurerm_consumption_budget_resource_group" "off" {
  resource_group_id = azurerm_resource_group.main.id
  name              = "monthly"
  amount            = 10000
  time_grain        = "Monthly"

  time_period {
    start_date = "2027-01-01T00:00:00Z"
  }

  notification {
    threshold      = 80
    operator       = "GreaterThanOrEqualTo"
    contact_emails = ["drift@example.no"]
    enabled        = false
  }
}
