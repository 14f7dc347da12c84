resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_network_security_group" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

resource "azurerm_network_ddos_protection_plan" "main" {
  name                = "ddos-platform"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}

# expect: network/virtual-network-encryption
resource "azurerm_virtual_network" "virtual_network_encryption" {
  name                = "vnet-app-1"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  address_space       = ["10.0.0.0/16"]

  ddos_protection_plan {
    id     = azurerm_network_ddos_protection_plan.main.id
    enable = true
  }
}

# expect: network/two-dns-servers
resource "azurerm_virtual_network" "two_dns_servers" {
  name                = "vnet-app-2"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  address_space       = ["10.0.0.0/16"]
  dns_servers         = ["10.0.0.4"]

  encryption {
    enforcement = "AllowUnencrypted"
  }

  ddos_protection_plan {
    id     = azurerm_network_ddos_protection_plan.main.id
    enable = true
  }
}

# expect: network/own-dns-servers
resource "azurerm_virtual_network" "own_dns_servers" {
  name                = "vnet-app-3"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  address_space       = ["10.0.0.0/16"]
  dns_servers         = ["8.8.8.8", "8.8.4.4"]

  encryption {
    enforcement = "AllowUnencrypted"
  }

  ddos_protection_plan {
    id     = azurerm_network_ddos_protection_plan.main.id
    enable = true
  }
}

# expect: network/ddos-plan
resource "azurerm_virtual_network" "ddos_plan" {
  name                = "vnet-app-4"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  address_space       = ["10.0.0.0/16"]

  encryption {
    enforcement = "AllowUnencrypted"
  }

  ddos_protection_plan {
    id     = azurerm_network_ddos_protection_plan.main.id
    enable = false
  }
}

# expect: network/endpoint-policies
resource "azurerm_virtual_network" "endpoint_policies" {
  name                = "vnet-app-5"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  address_space       = ["10.0.0.0/16"]

  encryption {
    enforcement = "AllowUnencrypted"
  }

  ddos_protection_plan {
    id     = azurerm_network_ddos_protection_plan.main.id
    enable = true
  }

  subnet {
    name                              = "app"
    address_prefixes                  = ["10.0.1.0/24"]
    security_group                    = data.azurerm_network_security_group.main.id
    default_outbound_access_enabled   = false
    private_endpoint_network_policies = "Enabled"
  }

  subnet {
    name                              = "data"
    address_prefixes                  = ["10.0.2.0/24"]
    security_group                    = data.azurerm_network_security_group.main.id
    default_outbound_access_enabled   = false
    private_endpoint_network_policies = "Disabled"
  }
}

# expect: network/link-service-policies
resource "azurerm_virtual_network" "link_service_policies" {
  name                = "vnet-app-6"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  address_space       = ["10.0.0.0/16"]

  encryption {
    enforcement = "AllowUnencrypted"
  }

  ddos_protection_plan {
    id     = azurerm_network_ddos_protection_plan.main.id
    enable = true
  }

  subnet {
    name                              = "app"
    address_prefixes                  = ["10.0.1.0/24"]
    security_group                    = data.azurerm_network_security_group.main.id
    default_outbound_access_enabled   = false
    private_endpoint_network_policies = "Enabled"
  }

  subnet {
    name                                          = "data"
    address_prefixes                              = ["10.0.2.0/24"]
    security_group                                = data.azurerm_network_security_group.main.id
    default_outbound_access_enabled               = false
    private_endpoint_network_policies             = "Enabled"
    private_link_service_network_policies_enabled = false
  }
}

# expect: network/no-default-outbound
resource "azurerm_virtual_network" "no_default_outbound" {
  name                = "vnet-app-7"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  address_space       = ["10.0.0.0/16"]

  encryption {
    enforcement = "AllowUnencrypted"
  }

  ddos_protection_plan {
    id     = azurerm_network_ddos_protection_plan.main.id
    enable = true
  }

  subnet {
    name                              = "app"
    address_prefixes                  = ["10.0.1.0/24"]
    security_group                    = data.azurerm_network_security_group.main.id
    default_outbound_access_enabled   = false
    private_endpoint_network_policies = "Enabled"
  }

  subnet {
    name                              = "data"
    address_prefixes                  = ["10.0.2.0/24"]
    security_group                    = data.azurerm_network_security_group.main.id
    default_outbound_access_enabled   = true
    private_endpoint_network_policies = "Enabled"
  }
}

# expect: network/subnet-security-group
resource "azurerm_virtual_network" "subnet_security_group" {
  name                = "vnet-app-8"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  address_space       = ["10.0.0.0/16"]

  encryption {
    enforcement = "AllowUnencrypted"
  }

  ddos_protection_plan {
    id     = azurerm_network_ddos_protection_plan.main.id
    enable = true
  }

  subnet {
    name                              = "app"
    address_prefixes                  = ["10.0.1.0/24"]
    security_group                    = data.azurerm_network_security_group.main.id
    default_outbound_access_enabled   = false
    private_endpoint_network_policies = "Enabled"
  }

  subnet {
    name                              = "data"
    address_prefixes                  = ["10.0.2.0/24"]
    default_outbound_access_enabled   = false
    private_endpoint_network_policies = "Enabled"
  }
}

# expect: network/flow-log
resource "azurerm_virtual_network" "flow_log" {
  name                = "vnet-app-joined"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  address_space       = ["10.0.0.0/16"]

  encryption {
    enforcement = "AllowUnencrypted"
  }

  ddos_protection_plan {
    id     = azurerm_network_ddos_protection_plan.main.id
    enable = true
  }
}

resource "azurerm_virtual_network_peering" "flow_log" {
  name                      = "peer-hub"
  resource_group_name       = azurerm_resource_group.main.name
  virtual_network_name      = azurerm_virtual_network.flow_log.name
  remote_virtual_network_id = data.azurerm_virtual_network.hub.id
}

data "azurerm_virtual_network" "hub" {
  name                = "vnet-hub"
  resource_group_name = "rg-platform"
}
