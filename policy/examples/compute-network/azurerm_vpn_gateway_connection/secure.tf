variable "shared_key" {
  type      = string
  sensitive = true
}

variable "vpn_site_id" {
  type = string
}

variable "vpn_site_link_id" {
  type = string
}

data "azurerm_vpn_gateway" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

resource "azurerm_vpn_gateway_connection" "main" {
  name                      = "cn-site"
  vpn_gateway_id            = data.azurerm_vpn_gateway.main.id
  remote_vpn_site_id        = var.vpn_site_id
  internet_security_enabled = true

  vpn_link {
    name             = "link"
    vpn_site_link_id = var.vpn_site_link_id
    protocol         = "IKEv2"
    shared_key       = var.shared_key

    ipsec_policy {
      dh_group                 = "ECP384"
      ike_encryption_algorithm = "AES256"
      ike_integrity_algorithm  = "SHA384"
      encryption_algorithm     = "GCMAES256"
      integrity_algorithm      = "GCMAES256"
      pfs_group                = "ECP384"
      sa_data_size_kb          = 102400000
      sa_lifetime_sec          = 27000
    }
  }
}
