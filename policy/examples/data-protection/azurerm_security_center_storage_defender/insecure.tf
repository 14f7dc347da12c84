# expect: monitoring/malware-scan, monitoring/sensitive-data-discovery
resource "azurerm_security_center_storage_defender" "main" {
  storage_account_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/stexample"
}
