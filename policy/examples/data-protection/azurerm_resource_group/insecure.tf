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

# expect: governance/norway-region
resource "azurerm_resource_group" "abroad" {
  name     = "rg-abroad"
  location = "westeurope"
  tags     = local.tags
}

# expect: governance/owner-organisation-number, governance/required-tags
resource "azurerm_resource_group" "untagged" {
  name     = "rg-untagged"
  location = "norwayeast"
}
