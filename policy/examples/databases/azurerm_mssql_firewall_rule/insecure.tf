# expect: database/no-firewall-rule
resource "azurerm_mssql_firewall_rule" "office" {
  name             = "office"
  server_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Sql/servers/sql-example"
  start_ip_address = "192.0.2.10"
  end_ip_address   = "192.0.2.12"
}

# expect: database/no-firewall-rule, database/no-open-firewall
resource "azurerm_mssql_firewall_rule" "internet" {
  name             = "everybody"
  server_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Sql/servers/sql-example"
  start_ip_address = "0.0.0.0"
  end_ip_address   = "255.255.255.255"
}

# expect: database/no-azure-wide-firewall, database/no-firewall-rule
resource "azurerm_mssql_firewall_rule" "azure" {
  name             = "AllowAllWindowsAzureIps"
  server_id        = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Sql/servers/sql-example"
  start_ip_address = "0.0.0.0"
  end_ip_address   = "0.0.0.0"
}
