## Checkov's checks of databases that look at several resources.

# CKV2_AZURE_16
resource "azurerm_mysql_server" "insecure" {
  name = "s"
}
resource "azurerm_mysql_server" "secure" {
  name = "t"
}
resource "azurerm_key_vault_key" "k" {
  key_type = "RSA"
}
resource "azurerm_mysql_server_key" "k" {
  server_id        = azurerm_mysql_server.secure.id
  key_vault_key_id = azurerm_key_vault_key.k.id
}

# CKV2_AZURE_17
resource "azurerm_postgresql_server" "insecure" {
  name = "s"
}
resource "azurerm_postgresql_server" "secure" {
  name = "t"
}
resource "azurerm_key_vault_key" "k" {
  key_type = "RSA"
}
resource "azurerm_postgresql_server_key" "k" {
  server_id        = azurerm_postgresql_server.secure.id
  key_vault_key_id = azurerm_key_vault_key.k.id
}

# CKV2_AZURE_7
resource "azurerm_sql_server" "insecure" {
  name = "s"
}
resource "azurerm_sql_server" "secure" {
  name = "t"
}
resource "azurerm_sql_active_directory_administrator" "a" {
  server_name         = azurerm_sql_server.secure.name
  resource_group_name = "g"
  login               = "sqladmin"
  tenant_id           = "t"
  object_id           = "o"
}

# CKV2_AZURE_6
resource "azurerm_sql_server" "s" {
  name = "s"
}
resource "azurerm_sql_firewall_rule" "insecure" {
  server_name      = azurerm_sql_server.s.name
  start_ip_address = "0.0.0.0"
  end_ip_address   = "0.0.0.0"
}
resource "azurerm_sql_firewall_rule" "secure" {
  server_name      = azurerm_sql_server.s.name
  start_ip_address = "10.0.17.62"
  end_ip_address   = "10.0.17.62"
}

# CKV2_AZURE_42, CKV2_AZURE_43, CKV2_AZURE_44, CKV2_AZURE_45, CKV2_AZURE_56, CKV2_AZURE_57
resource "azurerm_postgresql_server" "insecure" {
  name = "a"
}
resource "azurerm_mariadb_server" "insecure" {
  name = "a"
}
resource "azurerm_mysql_server" "insecure" {
  name = "a"
}
resource "azurerm_mssql_server" "insecure" {
  name = "a"
}
resource "azurerm_mysql_flexible_server" "insecure" {
  name = "a"
}
resource "azurerm_postgresql_flexible_server" "insecure" {
  name = "a"
}
resource "azurerm_postgresql_server" "secure" {
  name = "a"
}
resource "azurerm_mariadb_server" "secure" {
  name = "a"
}
resource "azurerm_mysql_server" "secure" {
  name = "a"
}
resource "azurerm_mssql_server" "secure" {
  name = "a"
}
resource "azurerm_mysql_flexible_server" "secure" {
  name = "a"
}
resource "azurerm_postgresql_flexible_server" "secure" {
  name = "a"
}
resource "azurerm_private_endpoint" "a" {
  private_service_connection {
    private_connection_resource_id = azurerm_postgresql_server.secure.id
    subresource_names              = ["postgresqlServer"]
  }
}
resource "azurerm_private_endpoint" "b" {
  private_service_connection {
    private_connection_resource_id = azurerm_mariadb_server.secure.id
  }
}
resource "azurerm_private_endpoint" "c" {
  private_service_connection {
    private_connection_resource_id = azurerm_mysql_server.secure.id
    is_manual_connection           = false
  }
}
resource "azurerm_private_endpoint" "d" {
  private_service_connection {
    private_connection_resource_id = azurerm_mssql_server.secure.id
    subresource_names              = ["sqlServer"]
  }
}
resource "azurerm_private_endpoint" "e" {
  private_service_connection {
    private_connection_resource_id = azurerm_mysql_flexible_server.secure.id
  }
}
resource "azurerm_private_endpoint" "f" {
  private_service_connection {
    private_connection_resource_id = azurerm_postgresql_flexible_server.secure.id
  }
}

# CKV2_AZURE_3, CKV2_AZURE_4, CKV2_AZURE_5
resource "azurerm_mssql_server" "s" {
  name = "s"
}
resource "azurerm_mssql_server_security_alert_policy" "p" {
  server_name = azurerm_mssql_server.s.name
  state       = "Enabled"
}
resource "azurerm_mssql_server_vulnerability_assessment" "insecure_nothing" {
  server_security_alert_policy_id = azurerm_mssql_server_security_alert_policy.p.id
  storage_container_path          = "https://x.blob.core.windows.net/c/"
}
resource "azurerm_mssql_server_vulnerability_assessment" "insecure" {
  server_security_alert_policy_id = azurerm_mssql_server_security_alert_policy.p.id
  storage_container_path          = "https://x.blob.core.windows.net/c/"
  recurring_scans {
    enabled                   = false
    email_subscription_admins = false
  }
}
resource "azurerm_mssql_server_vulnerability_assessment" "secure" {
  server_security_alert_policy_id = azurerm_mssql_server_security_alert_policy.p.id
  storage_container_path          = "https://x.blob.core.windows.net/c/"
  recurring_scans {
    enabled                   = true
    email_subscription_admins = true
    emails                    = ["sikkerhet@example.no"]
  }
}

# CKV2_AZURE_4
resource "azurerm_mssql_server_vulnerability_assessment" "secure_admins" {
  recurring_scans {
    enabled                   = true
    email_subscription_admins = true
  }
}
resource "azurerm_mssql_server_vulnerability_assessment" "secure_addresses" {
  recurring_scans {
    enabled = true
    emails  = ["sikkerhet@example.no"]
  }
}

# CKV2_AZURE_13
# A policy that is off is told of at the policy, not at its server.
resource "azurerm_sql_server" "s" {
  name = "s"
}
resource "azurerm_sql_server" "insecure" {
  name = "i"
}
resource "azurerm_mssql_server_security_alert_policy" "insecure" {
  server_name = azurerm_sql_server.s.name
  state       = "Disabled"
}
resource "azurerm_sql_server" "secure" {
  name = "t"
}
resource "azurerm_mssql_server_security_alert_policy" "secure" {
  server_name = azurerm_sql_server.secure.name
  state       = "Enabled"
}

# CKV2_AZURE_2
resource "azurerm_mssql_server" "insecure" {
  name = "s"
}
resource "azurerm_sql_server" "insecure" {
  name = "s"
}
resource "azurerm_mssql_server" "secure" {
  name = "t"
}
resource "azurerm_mssql_server_security_alert_policy" "p" {
  server_name = azurerm_mssql_server.secure.name
  state       = "Enabled"
}
resource "azurerm_mssql_server_vulnerability_assessment" "v" {
  server_security_alert_policy_id = azurerm_mssql_server_security_alert_policy.p.id
  storage_container_path          = "https://x.blob.core.windows.net/c/"
}

# CKV_AZURE_23, CKV_AZURE_24
resource "azurerm_mssql_server" "insecure" {
  name = "s"
}
resource "azurerm_mssql_server" "secure" {
  name = "t"
}
resource "azurerm_mssql_server_extended_auditing_policy" "p" {
  server_id         = azurerm_mssql_server.secure.id
  storage_endpoint  = "https://x.blob.core.windows.net/"
  retention_in_days = 90
}
