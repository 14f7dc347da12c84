# "AD Admin Not Configured For SQL Server": database/entra-administrator
resource "azurerm_sql_server" "insecure" {
  name = "a"
}
resource "azurerm_sql_active_directory_administrator" "other" {
  server_name = "other"
  login       = "sqladmin"
}
resource "azurerm_sql_server" "secure" {
  name = "b"
}
resource "azurerm_sql_active_directory_administrator" "b" {
  server_name = azurerm_sql_server.secure.name
  login       = "sqladmin"
}

# "Azure Container Registry With No Locks": governance/delete-lock
resource "azurerm_container_registry" "insecure" {
  name = "a"
}
resource "azurerm_container_registry" "secure" {
  name = "b"
}
resource "azurerm_management_lock" "b" {
  scope      = azurerm_container_registry.secure.id
  lock_level = "CanNotDelete"
}

# "Storage Account Without Delete Lock": governance/delete-lock
resource "azurerm_storage_account" "insecure" {
  name = "a"
}
resource "azurerm_storage_account" "secure" {
  name = "b"
}
resource "azurerm_management_lock" "b" {
  scope      = azurerm_storage_account.secure.id
  lock_level = "CanNotDelete"
}

# "MSSQL Server Auditing Disabled": database/sql-auditing
resource "azurerm_mssql_server" "insecure" {
  name = "a"
}
resource "azurerm_mssql_server" "secure" {
  name = "b"
}
resource "azurerm_mssql_server_extended_auditing_policy" "b" {
  server_id = azurerm_mssql_server.secure.id
}

# "SQL Server Auditing Disabled": database/sql-auditing
resource "azurerm_sql_server" "insecure" {
  name = "a"
}
resource "azurerm_sql_server" "secure" {
  name = "b"
  extended_auditing_policy {
    storage_endpoint  = "https://x.blob.core.windows.net"
    retention_in_days = 90
  }
}

# "SQL Database Audit Disabled": database/threat-detection
resource "azurerm_sql_database" "insecure" {
  name = "c"
  threat_detection_policy {
    state = "Disabled"
  }
}
resource "azurerm_sql_database" "secure" {
  name = "b"
  threat_detection_policy {
    state = "Enabled"
  }
}

# "Network Interfaces With Public IP": network/interface-closed
resource "azurerm_network_interface" "insecure" {
  ip_configuration {
    name                 = "i"
    public_ip_address_id = azurerm_public_ip.p.id
  }
}
resource "azurerm_public_ip" "p" {
  name = "p"
}
resource "azurerm_network_interface" "secure" {
  ip_configuration {
    name = "i"
  }
}

# "Vault Auditing Disabled": key-vault/audit-trail
resource "azurerm_key_vault" "insecure" {
  name = "a"
}
resource "azurerm_key_vault" "secure" {
  name = "b"
}
resource "azurerm_monitor_diagnostic_setting" "b" {
  target_resource_id = azurerm_key_vault.secure.id
  storage_account_id = azurerm_storage_account.s.id
  log {
    category = "AuditEvent"
    enabled  = true
    retention_policy {
      enabled = false
    }
  }
}
resource "azurerm_key_vault" "secure_now" {
  name = "c"
}
resource "azurerm_monitor_diagnostic_setting" "c" {
  target_resource_id         = azurerm_key_vault.secure_now.id
  log_analytics_workspace_id = "w"
  enabled_log {
    category = "AuditEvent"
  }
}
resource "azurerm_storage_account" "s" {
  name = "s"
}
