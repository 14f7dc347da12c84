resource "azurerm_consumption_budget_management_group" "monthly" {
  management_group_id = "/providers/Microsoft.Management/managementGroups/platform"
  name                = "monthly"
  amount              = 10000
  time_grain          = "Monthly"

  time_period {
    start_date = "2027-01-01T00:00:00Z"
  }

  notification {
    threshold      = 80
    operator       = "GreaterThanOrEqualTo"
    contact_emails = ["drift@example.no"]
  }
}
