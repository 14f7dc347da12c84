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

resource "azurerm_resource_group_policy_exemption" "migration" {
  name                 = "migration"
  policy_assignment_id = "/subscriptions/00000000-0000-4000-8000-000000000001/providers/Microsoft.Authorization/policyAssignments/no-public-storage"
  exemption_category   = "Waiver"
  expires_on           = "2027-03-31T00:00:00Z"
  resource_group_id    = azurerm_resource_group.main.id
}
