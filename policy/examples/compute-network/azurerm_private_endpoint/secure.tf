resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_container_registry" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

resource "azurerm_network_security_group" "endpoints" {
  name                = "nsg-endpoints"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  security_rule {
    name                       = "https"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "443"
    source_address_prefix      = "10.0.0.0/16"
    destination_address_prefix = "10.0.1.0/24"
  }

  security_rule {
    name                       = "deny-lateral"
    priority                   = 4000
    direction                  = "Outbound"
    access                     = "Deny"
    protocol                   = "*"
    source_port_range          = "*"
    destination_port_ranges    = ["22", "3389"]
    source_address_prefix      = "*"
    destination_address_prefix = "VirtualNetwork"
  }
}

resource "azurerm_private_dns_zone" "endpoints" {
  name                = "privatelink.azurecr.io"
  resource_group_name = azurerm_resource_group.main.name
}

resource "azurerm_private_dns_zone_virtual_network_link" "endpoints" {
  name                  = "endpoints"
  resource_group_name   = azurerm_resource_group.main.name
  private_dns_zone_name = azurerm_private_dns_zone.endpoints.name
  virtual_network_id    = azurerm_virtual_network.endpoints.id
}

resource "azurerm_subnet" "endpoints" {
  name                              = "snet-endpoints"
  resource_group_name               = azurerm_resource_group.main.name
  virtual_network_name              = azurerm_virtual_network.endpoints.name
  address_prefixes                  = ["10.1.0.0/26"]
  default_outbound_access_enabled   = false
  private_endpoint_network_policies = "Enabled"
}

resource "azurerm_subnet_network_security_group_association" "endpoints" {
  subnet_id                 = azurerm_subnet.endpoints.id
  network_security_group_id = azurerm_network_security_group.endpoints.id
}

resource "azurerm_virtual_network" "endpoints" {
  name                = "vnet-endpoints"
  address_space       = ["10.1.0.0/24"]
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  encryption {
    enforcement = "AllowUnencrypted"
  }
}

resource "azurerm_private_endpoint" "main" {
  name                = "pe-images"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = azurerm_subnet.endpoints.id

  private_dns_zone_group {
    name                 = "zones"
    private_dns_zone_ids = [azurerm_private_dns_zone.endpoints.id]
  }

  private_service_connection {
    name                           = "images"
    is_manual_connection           = false
    private_connection_resource_id = data.azurerm_container_registry.main.id
    subresource_names              = ["registry"]
  }
}
