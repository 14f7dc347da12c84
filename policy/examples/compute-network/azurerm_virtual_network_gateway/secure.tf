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
