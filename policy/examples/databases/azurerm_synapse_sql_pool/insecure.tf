# expect: analytics/pool-encrypted
resource "azurerm_synapse_sql_pool" "plain" {
  name                 = "plain"
  synapse_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Synapse/workspaces/syn-example"
  sku_name             = "DW100c"
  storage_account_type = "GRS"
}

resource "azurerm_synapse_sql_pool_extended_auditing_policy" "plain" {
  sql_pool_id            = azurerm_synapse_sql_pool.plain.id
  log_monitoring_enabled = true
}

resource "azurerm_synapse_sql_pool_security_alert_policy" "plain" {
  sql_pool_id                  = azurerm_synapse_sql_pool.plain.id
  policy_state                 = "Enabled"
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_synapse_sql_pool_vulnerability_assessment" "plain" {
  sql_pool_security_alert_policy_id = azurerm_synapse_sql_pool_security_alert_policy.plain.id
  storage_container_path            = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                           = true
    email_subscription_admins_enabled = true
    emails                            = ["security@example.com"]
  }
}

# expect: analytics/pool-geo-backup
resource "azurerm_synapse_sql_pool" "one_region" {
  name                      = "one_region"
  synapse_workspace_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Synapse/workspaces/syn-example"
  sku_name                  = "DW100c"
  storage_account_type      = "GRS"
  geo_backup_policy_enabled = false
  data_encrypted            = true
}

resource "azurerm_synapse_sql_pool_extended_auditing_policy" "one_region" {
  sql_pool_id            = azurerm_synapse_sql_pool.one_region.id
  log_monitoring_enabled = true
}

resource "azurerm_synapse_sql_pool_security_alert_policy" "one_region" {
  sql_pool_id                  = azurerm_synapse_sql_pool.one_region.id
  policy_state                 = "Enabled"
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_synapse_sql_pool_vulnerability_assessment" "one_region" {
  sql_pool_security_alert_policy_id = azurerm_synapse_sql_pool_security_alert_policy.one_region.id
  storage_container_path            = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                           = true
    email_subscription_admins_enabled = true
    emails                            = ["security@example.com"]
  }
}

# expect: analytics/synapse-auditing
resource "azurerm_synapse_sql_pool" "unaudited" {
  name                 = "unaudited"
  synapse_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Synapse/workspaces/syn-example"
  sku_name             = "DW100c"
  storage_account_type = "GRS"
  data_encrypted       = true
}

# expect: database/audit-monitoring
resource "azurerm_synapse_sql_pool_extended_auditing_policy" "unaudited" {
  sql_pool_id            = azurerm_synapse_sql_pool.unaudited.id
  log_monitoring_enabled = false
}

resource "azurerm_synapse_sql_pool_security_alert_policy" "unaudited" {
  sql_pool_id                  = azurerm_synapse_sql_pool.unaudited.id
  policy_state                 = "Enabled"
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_synapse_sql_pool_vulnerability_assessment" "unaudited" {
  sql_pool_security_alert_policy_id = azurerm_synapse_sql_pool_security_alert_policy.unaudited.id
  storage_container_path            = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                           = true
    email_subscription_admins_enabled = true
    emails                            = ["security@example.com"]
  }
}

# expect: analytics/synapse-threat-detection
resource "azurerm_synapse_sql_pool" "undetected" {
  name                 = "undetected"
  synapse_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Synapse/workspaces/syn-example"
  sku_name             = "DW100c"
  storage_account_type = "GRS"
  data_encrypted       = true
}

resource "azurerm_synapse_sql_pool_extended_auditing_policy" "undetected" {
  sql_pool_id            = azurerm_synapse_sql_pool.undetected.id
  log_monitoring_enabled = true
}

resource "azurerm_synapse_sql_pool_security_alert_policy" "undetected" {
  sql_pool_id                  = azurerm_synapse_sql_pool.undetected.id
  policy_state                 = "Disabled"
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_synapse_sql_pool_vulnerability_assessment" "undetected" {
  sql_pool_security_alert_policy_id = azurerm_synapse_sql_pool_security_alert_policy.undetected.id
  storage_container_path            = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                           = true
    email_subscription_admins_enabled = true
    emails                            = ["security@example.com"]
  }
}

# expect: analytics/synapse-vulnerability-assessment
resource "azurerm_synapse_sql_pool" "unscanned" {
  name                 = "unscanned"
  synapse_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Synapse/workspaces/syn-example"
  sku_name             = "DW100c"
  storage_account_type = "GRS"
  data_encrypted       = true
}

resource "azurerm_synapse_sql_pool_extended_auditing_policy" "unscanned" {
  sql_pool_id            = azurerm_synapse_sql_pool.unscanned.id
  log_monitoring_enabled = true
}

# expect: analytics/synapse-vulnerability-assessment
resource "azurerm_synapse_sql_pool_security_alert_policy" "unscanned" {
  sql_pool_id                  = azurerm_synapse_sql_pool.unscanned.id
  policy_state                 = "Enabled"
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}
