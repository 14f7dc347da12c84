# expect: governance/policy-enforced
resource "azurerm_resource_policy_assignment" "counted" {
  name                 = "no-public-storage"
  policy_definition_id = "/subscriptions/00000000-0000-4000-8000-000000000001/providers/Microsoft.Authorization/policyDefinitions/no-public-storage"
  enforce              = false
  resource_id          = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/stexample"
}
