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

resource "azurerm_resource_group" "example" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: analytics/sftp-host-key
resource "azurerm_data_factory_linked_service_sftp" "any_host" {
  name                     = "any_host"
  data_factory_id          = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.DataFactory/factories/adf-example"
  authentication_type      = "Basic"
  host                     = "sftp.example.com"
  port                     = 22
  username                 = "transfer"
  password                 = var.backup_password
  skip_host_key_validation = true
}
