resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "brreg" "no" {
  name                = "no"
  resource_group_name = "rg-platform"
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

resource "azurerm_firewall_policy_rule_collection_group" "main" {
  name               = "allowed"
  firewall_policy_id = azurerm_firewall_policy.main.id
  priority           = 500

  network_rule_collection {
    name     = "network"
    priority = 400
    action   = "Allow"

    rule {
      name                  = "time"
      protocols             = ["UDP"]
      source_addresses      = ["10.0.0.0/16"]
      destination_addresses = ["10.1.0.4"]
      destination_ports     = ["123"]
    }
  }

  application_rule_collection {
    name     = "application"
    priority = 500
    action   = "Allow"

    rule {
      name              = "registers"
      source_addresses  = ["10.0.0.0/16"]
      destination_fqdns = ["data.brreg.no"]

      protocols {
        type = "Https"
        port = 443
      }
    }
  }

  nat_rule_collection {
    name     = "inbound"
    priority = 300
    action   = "Dnat"

    rule {
      name                = "partner"
      protocols           = ["TCP"]
      source_addresses    = ["192.0.2.0/28"]
      destination_address = "203.0.113.10"
      destination_ports   = ["8443"]
      translated_address  = "10.0.1.4"
      translated_port     = "8443"
    }
  }
}
