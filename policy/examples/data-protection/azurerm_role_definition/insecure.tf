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

# expect: identity/no-role-giver, identity/no-wildcard-role, identity/single-actions
resource "azurerm_role_definition" "owner" {
  name              = "owner"
  scope             = data.azurerm_subscription.current.id
  assignable_scopes = [azurerm_resource_group.main.id]

  permissions {
    actions     = ["*"]
    not_actions = []
  }
}

# expect: identity/single-actions
resource "azurerm_role_definition" "deployer" {
  name              = "deployer"
  scope             = data.azurerm_subscription.current.id
  assignable_scopes = [azurerm_resource_group.main.id]

  permissions {
    actions     = ["Microsoft.Resources/deployments/*"]
    not_actions = []
  }
}

# expect: identity/no-role-giver
resource "azurerm_role_definition" "giver" {
  name              = "giver"
  scope             = data.azurerm_subscription.current.id
  assignable_scopes = [azurerm_resource_group.main.id]

  permissions {
    actions     = ["Microsoft.Authorization/roleAssignments/write"]
    not_actions = []
  }
}

# expect: identity/no-wildcard-role, identity/single-actions
resource "azurerm_role_definition" "storage" {
  name              = "storage"
  scope             = data.azurerm_subscription.current.id
  assignable_scopes = [azurerm_resource_group.main.id]

  permissions {
    actions     = ["Microsoft.Storage/*"]
    not_actions = []
  }
}
