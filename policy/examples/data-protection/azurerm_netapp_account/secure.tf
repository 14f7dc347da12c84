locals {
  tags = {
    finops_environment      = "prod"
    finops_product          = "altinn"
    finops_serviceownercode = "platform"
    repository              = "altinn/baseline"
    cost_centre             = "1234"
    data_class              = "restricted"
  }
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
  tags     = local.tags
}

variable "directory_password" {
  type      = string
  sensitive = true
}

variable "directory_root" {
  type      = string
  sensitive = true
}

resource "azurerm_netapp_account" "files" {
  name                = "netapp-example"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  tags                = local.tags

  active_directory {
    username                   = "join"
    password                   = var.directory_password
    smb_server_name            = "FILES"
    dns_servers                = ["10.0.0.4"]
    domain                     = "example.no"
    aes_encryption_enabled     = true
    ldap_signing_enabled       = true
    ldap_over_tls_enabled      = true
    server_root_ca_certificate = var.directory_root
  }
}
