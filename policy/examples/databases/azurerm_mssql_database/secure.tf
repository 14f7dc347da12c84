resource "azurerm_mssql_database" "example" {
  name      = "example"
  server_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Sql/servers/sql-example"
  sku_name  = "BC_Gen5_2"

  transparent_data_encryption_enabled = true
  zone_redundant                      = true
  storage_account_type                = "Geo"
  ledger_enabled                      = true

  short_term_retention_policy {
    retention_days = 35
  }

  long_term_retention_policy {
    weekly_retention          = "P12W"
    immutable_backups_enabled = true
  }
}
