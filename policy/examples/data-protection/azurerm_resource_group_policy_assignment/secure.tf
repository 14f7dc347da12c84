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

resource "azurerm_resource_group_policy_assignment" "storage" {
  name                 = "no-public-storage"
  policy_definition_id = "/subscriptions/00000000-0000-4000-8000-000000000001/providers/Microsoft.Authorization/policyDefinitions/no-public-storage"
  enforce              = true
  resource_group_id    = azurerm_resource_group.main.id
}
