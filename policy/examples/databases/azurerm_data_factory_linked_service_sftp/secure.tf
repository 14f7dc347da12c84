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

resource "azurerm_data_factory_linked_service_sftp" "example" {
  name                 = "example"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.DataFactory/factories/adf-example"
  authentication_type  = "Basic"
  host                 = "sftp.example.com"
  port                 = 22
  username             = "transfer"
  password             = var.backup_password
  host_key_fingerprint = "ssh-ed25519 255 00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff"
}
