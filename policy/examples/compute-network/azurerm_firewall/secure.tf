resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_public_ip" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_subnet" "firewall" {
  name                 = "AzureFirewallSubnet"
  virtual_network_name = "vnet-platform"
  resource_group_name  = "rg-platform"
}

resource "azurerm_firewall_policy" "main" {
  name                     = "afwp-hub"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = "norwayeast"
  sku                      = "Premium"
  threat_intelligence_mode = "Deny"

  dns {
    proxy_enabled = true
  }

  intrusion_detection {
    mode = "Deny"
  }
}

resource "azurerm_firewall" "main" {
  name                = "afw-hub"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  sku_name            = "AZFW_VNet"
  sku_tier            = "Premium"
  threat_intel_mode   = "Deny"
  firewall_policy_id  = azurerm_firewall_policy.main.id
  zones               = ["1", "2", "3"]

  ip_configuration {
    name                 = "public"
    subnet_id            = data.azurerm_subnet.firewall.id
    public_ip_address_id = data.azurerm_public_ip.main.id
  }
}
