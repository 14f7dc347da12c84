variable "shared_key" {
  type      = string
  sensitive = true
}

resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_local_network_gateway" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
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

resource "azurerm_virtual_network_gateway" "main" {
  name                = "vgw-hub"
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
  }
}

# expect: network/vpn-ike-v2
resource "azurerm_virtual_network_gateway_connection" "vpn_ike_v2" {
  name                       = "cn-partner-1"
  resource_group_name        = azurerm_resource_group.main.name
  location                   = "norwayeast"
  type                       = "IPsec"
  virtual_network_gateway_id = azurerm_virtual_network_gateway.main.id
  local_network_gateway_id   = data.azurerm_local_network_gateway.main.id
  connection_protocol        = "IKEv1"
  shared_key                 = var.shared_key

  ipsec_policy {
    dh_group         = "ECP384"
    ike_encryption   = "AES256"
    ike_integrity    = "SHA384"
    ipsec_encryption = "GCMAES256"
    ipsec_integrity  = "GCMAES256"
    pfs_group        = "ECP384"
  }
}

# expect: network/vpn-strong-ciphers
resource "azurerm_virtual_network_gateway_connection" "vpn_strong_ciphers" {
  name                       = "cn-partner-2"
  resource_group_name        = azurerm_resource_group.main.name
  location                   = "norwayeast"
  type                       = "IPsec"
  virtual_network_gateway_id = azurerm_virtual_network_gateway.main.id
  local_network_gateway_id   = data.azurerm_local_network_gateway.main.id
  connection_protocol        = "IKEv2"
  shared_key                 = var.shared_key

  ipsec_policy {
    dh_group         = "ECP384"
    ike_encryption   = "DES3"
    ike_integrity    = "SHA384"
    ipsec_encryption = "GCMAES256"
    ipsec_integrity  = "GCMAES256"
    pfs_group        = "ECP384"
  }
}

# expect: network/vpn-no-written-key
resource "azurerm_virtual_network_gateway_connection" "vpn_no_written_key" {
  name                       = "cn-partner-3"
  resource_group_name        = azurerm_resource_group.main.name
  location                   = "norwayeast"
  type                       = "IPsec"
  virtual_network_gateway_id = azurerm_virtual_network_gateway.main.id
  local_network_gateway_id   = data.azurerm_local_network_gateway.main.id
  connection_protocol        = "IKEv2"
  shared_key                 = "4v3ry53cr371p53c5h4r3dk3y"

  ipsec_policy {
    dh_group         = "ECP384"
    ike_encryption   = "AES256"
    ike_integrity    = "SHA384"
    ipsec_encryption = "GCMAES256"
    ipsec_integrity  = "GCMAES256"
    pfs_group        = "ECP384"
  }
}
