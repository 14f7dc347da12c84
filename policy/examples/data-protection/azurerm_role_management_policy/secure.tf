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

resource "azurerm_role_management_policy" "reader" {
  scope              = azurerm_resource_group.main.id
  role_definition_id = "/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7"

  activation_rules {
    maximum_duration                   = "PT4H"
    require_approval                   = true
    require_justification              = true
    require_multifactor_authentication = true

    approval_stage {
      primary_approver {
        object_id = "00000000-0000-4000-8000-000000001002"
        type      = "Group"
      }
    }
  }

  active_assignment_rules {
    expiration_required                = true
    require_justification              = true
    require_multifactor_authentication = true
  }

  eligible_assignment_rules {
    expiration_required = true
  }
}
