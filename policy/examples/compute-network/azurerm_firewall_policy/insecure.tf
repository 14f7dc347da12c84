resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

# expect: network/firewall-inspects
resource "azurerm_firewall_policy" "firewall_inspects" {
  name                     = "afwp-hub-1"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = "norwayeast"
  sku                      = "Premium"
  threat_intelligence_mode = "Deny"

  dns {
    proxy_enabled = true
  }

  intrusion_detection {
    mode = "Alert"
  }
}

# expect: network/firewall-denies-known-threats
resource "azurerm_firewall_policy" "firewall_denies_known_threats" {
  name                = "afwp-hub-2"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  sku                 = "Premium"

  dns {
    proxy_enabled = true
  }

  intrusion_detection {
    mode = "Deny"
  }
}

# expect: network/firewall-tier
resource "azurerm_firewall_policy" "firewall_tier" {
  name                     = "afwp-hub-3"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = "norwayeast"
  sku                      = "Standard"
  threat_intelligence_mode = "Deny"

  dns {
    proxy_enabled = true
  }

  intrusion_detection {
    mode = "Deny"
  }
}

# expect: network/firewall-dns-proxy
resource "azurerm_firewall_policy" "firewall_dns_proxy" {
  name                     = "afwp-hub-4"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = "norwayeast"
  sku                      = "Premium"
  threat_intelligence_mode = "Deny"

  dns {
    proxy_enabled = false
  }

  intrusion_detection {
    mode = "Deny"
  }
}

# expect: network/firewall-nothing-bypassed
resource "azurerm_firewall_policy" "firewall_nothing_bypassed" {
  name                     = "afwp-hub-5"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = "norwayeast"
  sku                      = "Premium"
  threat_intelligence_mode = "Deny"

  dns {
    proxy_enabled = true
  }

  intrusion_detection {
    mode = "Deny"

    traffic_bypass {
      name     = "x"
      protocol = "TCP"
    }
  }
}
