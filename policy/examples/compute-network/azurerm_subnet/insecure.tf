resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_network_security_group" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_virtual_network" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

# expect: network/endpoint-policies
resource "azurerm_subnet" "endpoint_policies" {
  name                              = "snet-app-1"
  resource_group_name               = azurerm_resource_group.main.name
  virtual_network_name              = data.azurerm_virtual_network.main.name
  address_prefixes                  = ["10.0.1.0/24"]
  default_outbound_access_enabled   = false
  private_endpoint_network_policies = "Disabled"
}

resource "azurerm_subnet_network_security_group_association" "endpoint_policies" {
  subnet_id                 = azurerm_subnet.endpoint_policies.id
  network_security_group_id = data.azurerm_network_security_group.main.id
}

# expect: network/link-service-policies
resource "azurerm_subnet" "link_service_policies" {
  name                                          = "snet-app-2"
  resource_group_name                           = azurerm_resource_group.main.name
  virtual_network_name                          = data.azurerm_virtual_network.main.name
  address_prefixes                              = ["10.0.1.0/24"]
  default_outbound_access_enabled               = false
  private_endpoint_network_policies             = "Enabled"
  private_link_service_network_policies_enabled = false
}

resource "azurerm_subnet_network_security_group_association" "link_service_policies" {
  subnet_id                 = azurerm_subnet.link_service_policies.id
  network_security_group_id = data.azurerm_network_security_group.main.id
}

# expect: network/service-endpoint-policy
resource "azurerm_subnet" "service_endpoint_policy" {
  name                              = "snet-app-3"
  resource_group_name               = azurerm_resource_group.main.name
  virtual_network_name              = data.azurerm_virtual_network.main.name
  address_prefixes                  = ["10.0.1.0/24"]
  default_outbound_access_enabled   = false
  private_endpoint_network_policies = "Enabled"
  service_endpoints                 = ["Microsoft.Storage"]
}

resource "azurerm_subnet_network_security_group_association" "service_endpoint_policy" {
  subnet_id                 = azurerm_subnet.service_endpoint_policy.id
  network_security_group_id = data.azurerm_network_security_group.main.id
}

# expect: network/no-default-outbound
resource "azurerm_subnet" "no_default_outbound" {
  name                              = "snet-app-4"
  resource_group_name               = azurerm_resource_group.main.name
  virtual_network_name              = data.azurerm_virtual_network.main.name
  address_prefixes                  = ["10.0.1.0/24"]
  private_endpoint_network_policies = "Enabled"
}

resource "azurerm_subnet_network_security_group_association" "no_default_outbound" {
  subnet_id                 = azurerm_subnet.no_default_outbound.id
  network_security_group_id = data.azurerm_network_security_group.main.id
}

# expect: network/subnet-security-group
resource "azurerm_subnet" "subnet_security_group" {
  name                              = "snet-app-5"
  resource_group_name               = azurerm_resource_group.main.name
  virtual_network_name              = data.azurerm_virtual_network.main.name
  address_prefixes                  = ["10.0.1.0/24"]
  default_outbound_access_enabled   = false
  private_endpoint_network_policies = "Enabled"
}
