resource "azurerm_resource_policy_exemption" "migration" {
  name                 = "migration"
  policy_assignment_id = "/subscriptions/00000000-0000-4000-8000-000000000001/providers/Microsoft.Authorization/policyAssignments/no-public-storage"
  exemption_category   = "Waiver"
  expires_on           = "2027-03-31T00:00:00Z"
  resource_id          = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/stexample"
}
