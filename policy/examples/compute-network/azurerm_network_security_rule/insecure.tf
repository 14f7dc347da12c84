resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_network_security_group" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

# expect: network/no-any-source, network/no-open-ssh
resource "azurerm_network_security_rule" "no_open_ssh" {
  name                        = "https-1"
  priority                    = 100
  direction                   = "Inbound"
  access                      = "Allow"
  protocol                    = "Tcp"
  source_port_range           = "*"
  destination_port_range      = "22"
  source_address_prefix       = "Internet"
  destination_address_prefix  = "10.0.1.0/24"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = data.azurerm_network_security_group.main.name
}

# expect: network/no-any-source, network/no-open-rdp
resource "azurerm_network_security_rule" "no_open_rdp" {
  name                        = "https-2"
  priority                    = 100
  direction                   = "Inbound"
  access                      = "Allow"
  protocol                    = "Tcp"
  source_port_range           = "*"
  destination_port_range      = "3389"
  source_address_prefix       = "Internet"
  destination_address_prefix  = "10.0.1.0/24"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = data.azurerm_network_security_group.main.name
}

# expect: network/no-any-source, network/no-open-http
resource "azurerm_network_security_rule" "no_open_http" {
  name                        = "https-3"
  priority                    = 100
  direction                   = "Inbound"
  access                      = "Allow"
  protocol                    = "Tcp"
  source_port_range           = "*"
  destination_port_range      = "80"
  source_address_prefix       = "Internet"
  destination_address_prefix  = "10.0.1.0/24"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = data.azurerm_network_security_group.main.name
}

# expect: network/no-any-source, network/no-open-database-port
resource "azurerm_network_security_rule" "no_open_database_port" {
  name                        = "https-4"
  priority                    = 100
  direction                   = "Inbound"
  access                      = "Allow"
  protocol                    = "Tcp"
  source_port_range           = "*"
  destination_port_range      = "5432"
  source_address_prefix       = "Internet"
  destination_address_prefix  = "10.0.1.0/24"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = data.azurerm_network_security_group.main.name
}

# expect: network/no-any-source, network/no-open-udp
resource "azurerm_network_security_rule" "no_open_udp" {
  name                        = "https-5"
  priority                    = 100
  direction                   = "Inbound"
  access                      = "Allow"
  protocol                    = "Udp"
  source_port_range           = "*"
  destination_port_range      = "123"
  source_address_prefix       = "*"
  destination_address_prefix  = "10.0.1.0/24"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = data.azurerm_network_security_group.main.name
}

# expect: network/no-any-source, network/no-open-management-port
resource "azurerm_network_security_rule" "no_open_management_port" {
  name                        = "https-6"
  priority                    = 100
  direction                   = "Inbound"
  access                      = "Allow"
  protocol                    = "Tcp"
  source_port_range           = "*"
  destination_port_range      = "445"
  source_address_prefix       = "0.0.0.0/0"
  destination_address_prefix  = "10.0.1.0/24"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = data.azurerm_network_security_group.main.name
}

# expect: network/no-any-source
resource "azurerm_network_security_rule" "no_any_source" {
  name                        = "https-7"
  priority                    = 100
  direction                   = "Inbound"
  access                      = "Allow"
  protocol                    = "Tcp"
  source_port_range           = "*"
  destination_port_range      = "8443"
  source_address_prefix       = "0.0.0.0/0"
  destination_address_prefix  = "10.0.1.0/24"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = data.azurerm_network_security_group.main.name
}

# expect: network/no-outbound-to-anywhere
resource "azurerm_network_security_rule" "no_outbound_to_anywhere" {
  name                        = "https-8"
  priority                    = 100
  direction                   = "Outbound"
  access                      = "Allow"
  protocol                    = "Tcp"
  source_port_range           = "*"
  destination_port_range      = "*"
  source_address_prefix       = "10.0.0.0/16"
  destination_address_prefix  = "Internet"
  resource_group_name         = azurerm_resource_group.main.name
  network_security_group_name = data.azurerm_network_security_group.main.name
}
