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

# expect: network/vpn-ike-v2
resource "azurerm_vpn_gateway_connection" "vpn_ike_v2" {
  name                      = "cn-site-1"
  vpn_gateway_id            = data.azurerm_vpn_gateway.main.id
  remote_vpn_site_id        = var.vpn_site_id
  internet_security_enabled = true

  vpn_link {
    name             = "link"
    vpn_site_link_id = var.vpn_site_link_id
    protocol         = "IKEv1"
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

# expect: network/vpn-strong-ciphers
resource "azurerm_vpn_gateway_connection" "vpn_strong_ciphers" {
  name                      = "cn-site-2"
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
      encryption_algorithm     = "DES3"
      integrity_algorithm      = "GCMAES256"
      pfs_group                = "ECP384"
      sa_data_size_kb          = 102400000
      sa_lifetime_sec          = 27000
    }
  }
}

# expect: network/vpn-no-written-key
resource "azurerm_vpn_gateway_connection" "vpn_no_written_key" {
  name                      = "cn-site-3"
  vpn_gateway_id            = data.azurerm_vpn_gateway.main.id
  remote_vpn_site_id        = var.vpn_site_id
  internet_security_enabled = true

  vpn_link {
    name             = "link"
    vpn_site_link_id = var.vpn_site_link_id
    protocol         = "IKEv2"
    shared_key       = "4v3ry53cr371p53c5h4r3dk3y"

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

# expect: network/hub-secures-internet
resource "azurerm_vpn_gateway_connection" "hub_secures_internet" {
  name                      = "cn-site-4"
  vpn_gateway_id            = data.azurerm_vpn_gateway.main.id
  remote_vpn_site_id        = var.vpn_site_id
  internet_security_enabled = false

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
