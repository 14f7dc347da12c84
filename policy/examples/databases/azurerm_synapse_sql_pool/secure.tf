resource "azurerm_synapse_sql_pool" "example" {
  name                 = "example"
  synapse_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Synapse/workspaces/syn-example"
  sku_name             = "DW100c"
  storage_account_type = "GRS"
  data_encrypted       = true
}

resource "azurerm_synapse_sql_pool_extended_auditing_policy" "example" {
  sql_pool_id            = azurerm_synapse_sql_pool.example.id
  log_monitoring_enabled = true
}

resource "azurerm_synapse_sql_pool_security_alert_policy" "example" {
  sql_pool_id                  = azurerm_synapse_sql_pool.example.id
  policy_state                 = "Enabled"
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_synapse_sql_pool_vulnerability_assessment" "example" {
  sql_pool_security_alert_policy_id = azurerm_synapse_sql_pool_security_alert_policy.example.id
  storage_container_path            = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                           = true
    email_subscription_admins_enabled = true
    emails                            = ["security@example.com"]
  }
}
