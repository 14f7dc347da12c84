resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_key_vault" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_key_vault_key" "main" {
  name         = "platform"
  key_vault_id = data.azurerm_key_vault.main.id
}

data "azurerm_user_assigned_identity" "main" {
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

resource "azurerm_container_registry" "main" {
  name                          = "crimages"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sku                           = "Premium"
  admin_enabled                 = false
  anonymous_pull_enabled        = false
  public_network_access_enabled = false
  export_policy_enabled         = false
  data_endpoint_enabled         = true
  network_rule_bypass_option    = "None"
  zone_redundancy_enabled       = true
  retention_policy_in_days      = 30

  network_rule_set {
    default_action = "Deny"
  }

  encryption {
    key_vault_key_id   = data.azurerm_key_vault_key.main.versionless_id
    identity_client_id = data.azurerm_user_assigned_identity.main.client_id
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [data.azurerm_user_assigned_identity.main.id]
  }
}

resource "azurerm_private_endpoint" "registry" {
  name                = "pe-images"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = azurerm_subnet.endpoints.id

  private_service_connection {
    name                           = "images"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_container_registry.main.id
    subresource_names              = ["registry"]
  }

  private_dns_zone_group {
    name                 = "zones"
    private_dns_zone_ids = [azurerm_private_dns_zone.endpoints.id]
  }
}
