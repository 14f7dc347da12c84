# expect: monitoring/threat-protection
resource "azurerm_advanced_threat_protection" "main" {
  target_resource_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/stexample"
  enabled            = false
}
