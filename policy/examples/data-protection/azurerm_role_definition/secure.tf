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

resource "azurerm_role_definition" "restarter" {
  name              = "restarter"
  scope             = data.azurerm_subscription.current.id
  assignable_scopes = [azurerm_resource_group.main.id]

  permissions {
    actions     = ["Microsoft.Compute/virtualMachines/read", "Microsoft.Compute/virtualMachines/restart/action"]
    not_actions = []
  }
}
