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

# expect: identity/eligible-role-ends
resource "azurerm_pim_active_role_assignment" "for_ever" {
  scope              = azurerm_resource_group.main.id
  role_definition_id = "/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7"
  principal_id       = "00000000-0000-4000-8000-000000001001"
  justification      = "on call"
}

# expect: identity/least-privilege, identity/role-scope
resource "azurerm_pim_active_role_assignment" "owner" {
  scope              = data.azurerm_subscription.current.id
  role_definition_id = "/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635"
  principal_id       = "00000000-0000-4000-8000-000000001001"
  justification      = "on call"

  schedule {
    expiration {
      duration_days = 90
    }
  }
}
