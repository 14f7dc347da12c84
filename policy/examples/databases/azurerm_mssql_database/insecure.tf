# expect: database/transparent-encryption
resource "azurerm_mssql_database" "plain" {
  name      = "plain"
  server_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Sql/servers/sql-example"
  sku_name  = "BC_Gen5_2"

  transparent_data_encryption_enabled = false
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

# expect: database/zone-redundant
resource "azurerm_mssql_database" "one_zone" {
  name      = "one_zone"
  server_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Sql/servers/sql-example"
  sku_name  = "BC_Gen5_2"

  transparent_data_encryption_enabled = true
  zone_redundant                      = false
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

# expect: database/geo-backup
resource "azurerm_mssql_database" "one_region" {
  name      = "one_region"
  server_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Sql/servers/sql-example"
  sku_name  = "BC_Gen5_2"

  transparent_data_encryption_enabled = true
  zone_redundant                      = true
  storage_account_type                = "Local"
  ledger_enabled                      = true

  short_term_retention_policy {
    retention_days = 35
  }

  long_term_retention_policy {
    weekly_retention          = "P12W"
    immutable_backups_enabled = true
  }
}

# expect: database/backup
resource "azurerm_mssql_database" "one_week" {
  name      = "one_week"
  server_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Sql/servers/sql-example"
  sku_name  = "BC_Gen5_2"

  transparent_data_encryption_enabled = true
  zone_redundant                      = true
  storage_account_type                = "Geo"
  ledger_enabled                      = true

  short_term_retention_policy {
    retention_days = 7
  }

  long_term_retention_policy {
    weekly_retention          = "P12W"
    immutable_backups_enabled = true
  }
}

# expect: database/ledger
resource "azurerm_mssql_database" "no_ledger" {
  name      = "no_ledger"
  server_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Sql/servers/sql-example"
  sku_name  = "BC_Gen5_2"

  transparent_data_encryption_enabled = true
  zone_redundant                      = true
  storage_account_type                = "Geo"

  short_term_retention_policy {
    retention_days = 35
  }

  long_term_retention_policy {
    weekly_retention          = "P12W"
    immutable_backups_enabled = true
  }
}

# expect: database/immutable-backup
resource "azurerm_mssql_database" "deletable" {
  name      = "deletable"
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
    weekly_retention = "P12W"
  }
}
