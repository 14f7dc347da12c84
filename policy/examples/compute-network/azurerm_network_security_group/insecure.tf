resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

# expect: network/no-any-source, network/no-open-ssh
resource "azurerm_network_security_group" "no_open_ssh" {
  name                = "nsg-app-1"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  security_rule {
    name                       = "https"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "22"
    source_address_prefix      = "*"
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

# expect: network/no-any-source, network/no-open-rdp
resource "azurerm_network_security_group" "no_open_rdp" {
  name                = "nsg-app-2"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  security_rule {
    name                       = "https"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "3389"
    source_address_prefix      = "*"
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

# expect: network/no-any-source, network/no-open-http
resource "azurerm_network_security_group" "no_open_http" {
  name                = "nsg-app-3"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  security_rule {
    name                       = "https"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "80"
    source_address_prefix      = "*"
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

# expect: network/no-any-source, network/no-open-database-port
resource "azurerm_network_security_group" "no_open_database_port" {
  name                = "nsg-app-4"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  security_rule {
    name                       = "https"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "5432"
    source_address_prefix      = "*"
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

# expect: network/no-any-source, network/no-open-udp
resource "azurerm_network_security_group" "no_open_udp" {
  name                = "nsg-app-5"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  security_rule {
    name                       = "https"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Udp"
    source_port_range          = "*"
    destination_port_range     = "53"
    source_address_prefix      = "Internet"
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

# expect: network/no-any-source, network/no-open-management-port
resource "azurerm_network_security_group" "no_open_management_port" {
  name                = "nsg-app-6"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  security_rule {
    name                       = "https"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "5985-5986"
    source_address_prefix      = "*"
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

# expect: network/no-any-source
resource "azurerm_network_security_group" "no_any_source" {
  name                = "nsg-app-7"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  security_rule {
    name                       = "https"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "8443"
    source_address_prefix      = "*"
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

# expect: network/no-outbound-to-anywhere
resource "azurerm_network_security_group" "no_outbound_to_anywhere" {
  name                = "nsg-app-8"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  security_rule {
    name                       = "https"
    priority                   = 100
    direction                  = "Outbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "*"
    source_address_prefix      = "10.0.0.0/16"
    destination_address_prefix = "*"
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

# expect: network/no-lateral-movement
resource "azurerm_network_security_group" "no_lateral_movement" {
  name                = "nsg-app-9"
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
}
