resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
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
