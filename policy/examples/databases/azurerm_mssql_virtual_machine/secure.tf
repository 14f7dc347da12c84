variable "storage_key" {
  type      = string
  sensitive = true
}

variable "backup_password" {
  type      = string
  sensitive = true
}

variable "ssh_key" {
  type = string
}

resource "azurerm_mssql_virtual_machine" "example" {
  virtual_machine_id    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Compute/virtualMachines/example"
  sql_license_type      = "PAYG"
  sql_connectivity_port = 1433
  sql_connectivity_type = "PRIVATE"

  auto_backup {
    retention_period_in_days   = 30
    storage_blob_endpoint      = "https://stexample.blob.core.windows.net/"
    storage_account_access_key = var.storage_key
    encryption_password        = var.backup_password
  }
}
