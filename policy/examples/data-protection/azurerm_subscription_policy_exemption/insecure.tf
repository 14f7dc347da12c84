# expect: governance/policy-exemption-ends
resource "azurerm_subscription_policy_exemption" "for_ever" {
  name                 = "migration"
  policy_assignment_id = "/subscriptions/00000000-0000-4000-8000-000000000001/providers/Microsoft.Authorization/policyAssignments/no-public-storage"
  exemption_category   = "Waiver"
  subscription_id      = "/subscriptions/00000000-0000-4000-8000-000000000001"
}
