resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

# expect: network/vpn-entra-only
resource "azurerm_vpn_server_configuration" "vpn_entra_only" {
  name                     = "vpn-people-1"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = "norwayeast"
  vpn_authentication_types = ["Certificate"]
  vpn_protocols            = ["OpenVPN"]

  azure_active_directory_authentication {
    audience = "c632b3df-fb67-4d84-bdcf-b95ad541b5c8"
    issuer   = "https://sts.windows.net/00000000-0000-4000-8000-000000000001/"
    tenant   = "https://login.microsoftonline.com/00000000-0000-4000-8000-000000000001/"
  }

  ipsec_policy {
    dh_group               = "ECP384"
    ike_encryption         = "AES256"
    ike_integrity          = "SHA384"
    ipsec_encryption       = "GCMAES256"
    ipsec_integrity        = "GCMAES256"
    pfs_group              = "ECP384"
    sa_data_size_kilobytes = 102400000
    sa_lifetime_seconds    = 27000
  }
}

# expect: network/vpn-strong-ciphers
resource "azurerm_vpn_server_configuration" "vpn_strong_ciphers" {
  name                     = "vpn-people-2"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = "norwayeast"
  vpn_authentication_types = ["AAD"]
  vpn_protocols            = ["OpenVPN"]

  azure_active_directory_authentication {
    audience = "c632b3df-fb67-4d84-bdcf-b95ad541b5c8"
    issuer   = "https://sts.windows.net/00000000-0000-4000-8000-000000000001/"
    tenant   = "https://login.microsoftonline.com/00000000-0000-4000-8000-000000000001/"
  }

  ipsec_policy {
    dh_group               = "ECP384"
    ike_encryption         = "AES256"
    ike_integrity          = "SHA384"
    ipsec_encryption       = "GCMAES256"
    ipsec_integrity        = "GCMAES256"
    pfs_group              = "None"
    sa_data_size_kilobytes = 102400000
    sa_lifetime_seconds    = 27000
  }
}
