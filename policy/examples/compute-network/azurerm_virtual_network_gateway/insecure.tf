resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_public_ip" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_public_ip" "second" {
  name                = "second"
  resource_group_name = "rg-platform"
}

data "azurerm_subnet" "gateway" {
  name                 = "GatewaySubnet"
  virtual_network_name = "vnet-platform"
  resource_group_name  = "rg-platform"
}

# expect: network/vpn-replay-protection
resource "azurerm_virtual_network_gateway" "vpn_replay_protection" {
  name                             = "vgw-hub-1"
  resource_group_name              = azurerm_resource_group.main.name
  location                         = "norwayeast"
  type                             = "Vpn"
  vpn_type                         = "RouteBased"
  sku                              = "VpnGw2AZ"
  generation                       = "Generation2"
  active_active                    = true
  ip_sec_replay_protection_enabled = false

  ip_configuration {
    name                 = "one"
    public_ip_address_id = data.azurerm_public_ip.main.id
    subnet_id            = data.azurerm_subnet.gateway.id
  }

  ip_configuration {
    name                 = "two"
    public_ip_address_id = data.azurerm_public_ip.second.id
    subnet_id            = data.azurerm_subnet.gateway.id
  }

  vpn_client_configuration {
    address_space        = ["10.200.0.0/24"]
    vpn_client_protocols = ["OpenVPN"]
    vpn_auth_types       = ["AAD"]
    aad_tenant           = "https://login.microsoftonline.com/00000000-0000-4000-8000-000000000001/"
    aad_audience         = "c632b3df-fb67-4d84-bdcf-b95ad541b5c8"
    aad_issuer           = "https://sts.windows.net/00000000-0000-4000-8000-000000000001/"
  }
}

# expect: network/vpn-route-based
resource "azurerm_virtual_network_gateway" "vpn_route_based" {
  name                = "vgw-hub-2"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  type                = "Vpn"
  vpn_type            = "PolicyBased"
  sku                 = "VpnGw2AZ"
  generation          = "Generation2"
  active_active       = true

  ip_configuration {
    name                 = "one"
    public_ip_address_id = data.azurerm_public_ip.main.id
    subnet_id            = data.azurerm_subnet.gateway.id
  }

  ip_configuration {
    name                 = "two"
    public_ip_address_id = data.azurerm_public_ip.second.id
    subnet_id            = data.azurerm_subnet.gateway.id
  }

  vpn_client_configuration {
    address_space        = ["10.200.0.0/24"]
    vpn_client_protocols = ["OpenVPN"]
    vpn_auth_types       = ["AAD"]
    aad_tenant           = "https://login.microsoftonline.com/00000000-0000-4000-8000-000000000001/"
    aad_audience         = "c632b3df-fb67-4d84-bdcf-b95ad541b5c8"
    aad_issuer           = "https://sts.windows.net/00000000-0000-4000-8000-000000000001/"
  }
}

# expect: network/vpn-active-active
resource "azurerm_virtual_network_gateway" "vpn_active_active" {
  name                = "vgw-hub-3"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  type                = "Vpn"
  vpn_type            = "RouteBased"
  sku                 = "VpnGw2AZ"
  generation          = "Generation2"
  active_active       = false

  ip_configuration {
    name                 = "one"
    public_ip_address_id = data.azurerm_public_ip.main.id
    subnet_id            = data.azurerm_subnet.gateway.id
  }

  ip_configuration {
    name                 = "two"
    public_ip_address_id = data.azurerm_public_ip.second.id
    subnet_id            = data.azurerm_subnet.gateway.id
  }

  vpn_client_configuration {
    address_space        = ["10.200.0.0/24"]
    vpn_client_protocols = ["OpenVPN"]
    vpn_auth_types       = ["AAD"]
    aad_tenant           = "https://login.microsoftonline.com/00000000-0000-4000-8000-000000000001/"
    aad_audience         = "c632b3df-fb67-4d84-bdcf-b95ad541b5c8"
    aad_issuer           = "https://sts.windows.net/00000000-0000-4000-8000-000000000001/"
  }
}

# expect: network/gateway-current-sku, network/gateway-zones
resource "azurerm_virtual_network_gateway" "gateway_current_sku" {
  name                = "vgw-hub-4"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  type                = "Vpn"
  vpn_type            = "RouteBased"
  sku                 = "Basic"
  generation          = "Generation2"
  active_active       = true

  ip_configuration {
    name                 = "one"
    public_ip_address_id = data.azurerm_public_ip.main.id
    subnet_id            = data.azurerm_subnet.gateway.id
  }

  ip_configuration {
    name                 = "two"
    public_ip_address_id = data.azurerm_public_ip.second.id
    subnet_id            = data.azurerm_subnet.gateway.id
  }

  vpn_client_configuration {
    address_space        = ["10.200.0.0/24"]
    vpn_client_protocols = ["OpenVPN"]
    vpn_auth_types       = ["AAD"]
    aad_tenant           = "https://login.microsoftonline.com/00000000-0000-4000-8000-000000000001/"
    aad_audience         = "c632b3df-fb67-4d84-bdcf-b95ad541b5c8"
    aad_issuer           = "https://sts.windows.net/00000000-0000-4000-8000-000000000001/"
  }
}

# expect: network/gateway-zones
resource "azurerm_virtual_network_gateway" "gateway_zones" {
  name                = "vgw-hub-5"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  type                = "Vpn"
  vpn_type            = "RouteBased"
  sku                 = "VpnGw2"
  generation          = "Generation2"
  active_active       = true

  ip_configuration {
    name                 = "one"
    public_ip_address_id = data.azurerm_public_ip.main.id
    subnet_id            = data.azurerm_subnet.gateway.id
  }

  ip_configuration {
    name                 = "two"
    public_ip_address_id = data.azurerm_public_ip.second.id
    subnet_id            = data.azurerm_subnet.gateway.id
  }

  vpn_client_configuration {
    address_space        = ["10.200.0.0/24"]
    vpn_client_protocols = ["OpenVPN"]
    vpn_auth_types       = ["AAD"]
    aad_tenant           = "https://login.microsoftonline.com/00000000-0000-4000-8000-000000000001/"
    aad_audience         = "c632b3df-fb67-4d84-bdcf-b95ad541b5c8"
    aad_issuer           = "https://sts.windows.net/00000000-0000-4000-8000-000000000001/"
  }
}

# expect: network/vpn-entra-only
resource "azurerm_virtual_network_gateway" "vpn_entra_only" {
  name                = "vgw-hub-6"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  type                = "Vpn"
  vpn_type            = "RouteBased"
  sku                 = "VpnGw2AZ"
  generation          = "Generation2"
  active_active       = true

  ip_configuration {
    name                 = "one"
    public_ip_address_id = data.azurerm_public_ip.main.id
    subnet_id            = data.azurerm_subnet.gateway.id
  }

  ip_configuration {
    name                 = "two"
    public_ip_address_id = data.azurerm_public_ip.second.id
    subnet_id            = data.azurerm_subnet.gateway.id
  }

  vpn_client_configuration {
    address_space        = ["10.200.0.0/24"]
    vpn_client_protocols = ["OpenVPN"]
    vpn_auth_types       = ["Certificate", "AAD"]
    aad_tenant           = "https://login.microsoftonline.com/00000000-0000-4000-8000-000000000001/"
    aad_audience         = "c632b3df-fb67-4d84-bdcf-b95ad541b5c8"
    aad_issuer           = "https://sts.windows.net/00000000-0000-4000-8000-000000000001/"
  }
}

# expect: network/vpn-strong-ciphers
resource "azurerm_virtual_network_gateway" "vpn_strong_ciphers" {
  name                = "vgw-hub-7"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  type                = "Vpn"
  vpn_type            = "RouteBased"
  sku                 = "VpnGw2AZ"
  generation          = "Generation2"
  active_active       = true

  ip_configuration {
    name                 = "one"
    public_ip_address_id = data.azurerm_public_ip.main.id
    subnet_id            = data.azurerm_subnet.gateway.id
  }

  ip_configuration {
    name                 = "two"
    public_ip_address_id = data.azurerm_public_ip.second.id
    subnet_id            = data.azurerm_subnet.gateway.id
  }

  vpn_client_configuration {
    address_space        = ["10.200.0.0/24"]
    vpn_client_protocols = ["OpenVPN"]
    vpn_auth_types       = ["AAD"]
    aad_tenant           = "https://login.microsoftonline.com/00000000-0000-4000-8000-000000000001/"
    aad_audience         = "c632b3df-fb67-4d84-bdcf-b95ad541b5c8"
    aad_issuer           = "https://sts.windows.net/00000000-0000-4000-8000-000000000001/"

    ipsec_policy {
      dh_group                  = "ECP384"
      ike_encryption            = "AES256"
      ike_integrity             = "SHA1"
      ipsec_encryption          = "GCMAES256"
      ipsec_integrity           = "GCMAES256"
      pfs_group                 = "ECP384"
      sa_data_size_in_kilobytes = 102400000
      sa_lifetime_in_seconds    = 27000
    }
  }
}
