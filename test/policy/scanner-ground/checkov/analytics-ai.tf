## Checkov's checks of analytics and AI that look at several resources.

# CKV2_AZURE_22
resource "azurerm_cognitive_account" "insecure" {
  kind     = "Face"
  sku_name = "E0"
}
resource "azurerm_key_vault_key" "k" {
  key_type = "RSA"
}
resource "azurerm_cognitive_account" "secure_separate" {
  kind = "Face"
}
resource "azurerm_cognitive_account_customer_managed_key" "c" {
  cognitive_account_id = azurerm_cognitive_account.secure_separate.id
  key_vault_key_id     = azurerm_key_vault_key.k.id
}
resource "azurerm_cognitive_account" "secure_inline" {
  kind = "Face"
  customer_managed_key {
    key_vault_key_id = azurerm_key_vault_key.k.id
  }
}

# CKV2_AZURE_11
resource "azurerm_kusto_cluster" "insecure" {
  name = "kusto"
}
resource "azurerm_kusto_cluster" "secure" {
  name = "kustocmk"
}
resource "azurerm_kusto_cluster_customer_managed_key" "k" {
  cluster_id   = azurerm_kusto_cluster.secure.id
  key_vault_id = azurerm_key_vault.v.id
  key_name     = "k"
  key_version  = "1"
}
resource "azurerm_key_vault" "v" {
  name = "v"
}

# CKV2_AZURE_15
# What is asked for, a linked service to a key vault, encrypts nothing: the key of the factory does.
resource "azurerm_data_factory" "insecure" {
  name = "f"
}
resource "azurerm_data_factory" "secure" {
  name                             = "g"
  customer_managed_key_id          = "https://v.vault.azure.net/keys/k/1"
  customer_managed_key_identity_id = "i"
}

# CKV2_AZURE_48
resource "azurerm_databricks_workspace" "insecure" {
  sku = "premium"
}
resource "azurerm_databricks_workspace" "insecure_without_key" {
  sku                          = "premium"
  customer_managed_key_enabled = true
}
resource "azurerm_databricks_workspace" "secure_standard" {
  sku = "standard"
}
resource "azurerm_databricks_workspace" "secure" {
  sku                          = "premium"
  customer_managed_key_enabled = true
}
resource "azurerm_databricks_workspace_root_dbfs_customer_managed_key" "k" {
  workspace_id     = azurerm_databricks_workspace.secure.id
  key_vault_key_id = "https://v.vault.azure.net/keys/k/1"
}

# CKV2_AZURE_53
resource "azurerm_synapse_workspace" "insecure" {
  name = "w"
}
resource "azurerm_synapse_workspace" "secure" {
  name = "x"
}
resource "azurerm_synapse_workspace_extended_auditing_policy" "p" {
  synapse_workspace_id       = azurerm_synapse_workspace.secure.id
  storage_endpoint           = "https://x.blob.core.windows.net/"
  storage_account_access_key = "k"
  retention_in_days          = 6
}

# CKV2_AZURE_54
resource "azurerm_synapse_sql_pool" "insecure" {
  name = "w"
}
resource "azurerm_synapse_sql_pool" "insecure_not_monitored" {
  name = "y"
}
resource "azurerm_synapse_sql_pool_extended_auditing_policy" "off" {
  sql_pool_id            = azurerm_synapse_sql_pool.insecure_not_monitored.id
  log_monitoring_enabled = false
}
resource "azurerm_synapse_sql_pool" "secure" {
  name = "x"
}
resource "azurerm_synapse_sql_pool_extended_auditing_policy" "p" {
  sql_pool_id                = azurerm_synapse_sql_pool.secure.id
  storage_endpoint           = "https://x.blob.core.windows.net/"
  storage_account_access_key = "k"
}
resource "azurerm_synapse_sql_pool" "secure_monitored" {
  name = "z"
}
resource "azurerm_synapse_sql_pool_extended_auditing_policy" "q" {
  sql_pool_id            = azurerm_synapse_sql_pool.secure_monitored.id
  log_monitoring_enabled = true
}

# CKV2_AZURE_19
resource "azurerm_synapse_workspace" "insecure" {
  name = "w"
}
resource "azurerm_synapse_firewall_rule" "r" {
  synapse_workspace_id = azurerm_synapse_workspace.insecure.id
  start_ip_address     = "0.0.0.0"
  end_ip_address       = "255.255.255.255"
}
resource "azurerm_synapse_workspace" "secure" {
  name = "x"
}

# CKV2_AZURE_51
resource "azurerm_synapse_sql_pool" "insecure" {
  name = "w"
}
resource "azurerm_synapse_sql_pool" "insecure_off" {
  name = "y"
}
resource "azurerm_synapse_sql_pool_security_alert_policy" "off" {
  sql_pool_id  = azurerm_synapse_sql_pool.insecure_off.id
  policy_state = "Disabled"
}
resource "azurerm_synapse_sql_pool" "secure" {
  name = "x"
}
resource "azurerm_synapse_sql_pool_security_alert_policy" "p" {
  sql_pool_id  = azurerm_synapse_sql_pool.secure.id
  policy_state = "Enabled"
}

# CKV2_AZURE_46
resource "azurerm_synapse_workspace_security_alert_policy" "p" {
  policy_state = "Enabled"
}
resource "azurerm_synapse_workspace_vulnerability_assessment" "insecure" {
  workspace_security_alert_policy_id = azurerm_synapse_workspace_security_alert_policy.p.id
  storage_container_path             = "https://x.blob.core.windows.net/c/"
  recurring_scans {
    enabled = false
  }
}
resource "azurerm_synapse_workspace_vulnerability_assessment" "insecure_absent" {
  workspace_security_alert_policy_id = azurerm_synapse_workspace_security_alert_policy.p.id
  storage_container_path             = "https://x.blob.core.windows.net/c/"
}
resource "azurerm_synapse_workspace_vulnerability_assessment" "secure" {
  workspace_security_alert_policy_id = azurerm_synapse_workspace_security_alert_policy.p.id
  storage_container_path             = "https://x.blob.core.windows.net/c/"
  recurring_scans {
    enabled = true
  }
}

# CKV2_AZURE_52
resource "azurerm_synapse_sql_pool" "insecure" {
  name = "w"
}
resource "azurerm_synapse_sql_pool_security_alert_policy" "insecure" {
  sql_pool_id  = azurerm_synapse_sql_pool.insecure.id
  policy_state = "Enabled"
}
resource "azurerm_synapse_sql_pool" "secure" {
  name = "x"
}
resource "azurerm_synapse_sql_pool_security_alert_policy" "secure" {
  sql_pool_id  = azurerm_synapse_sql_pool.secure.id
  policy_state = "Enabled"
}
resource "azurerm_synapse_sql_pool_vulnerability_assessment" "a" {
  sql_pool_security_alert_policy_id = azurerm_synapse_sql_pool_security_alert_policy.secure.id
  storage_container_path            = "https://x.blob.core.windows.net/c/"
  recurring_scans {
    enabled = true
  }
}
