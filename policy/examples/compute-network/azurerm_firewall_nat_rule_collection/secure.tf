resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_firewall" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

resource "azurerm_firewall_nat_rule_collection" "main" {
  name                = "inbound"
  azure_firewall_name = data.azurerm_firewall.main.name
  resource_group_name = azurerm_resource_group.main.name
  priority            = 100
  action              = "Dnat"

  rule {
    name                  = "partner"
    source_addresses      = ["192.0.2.0/28"]
    destination_ports     = ["8443"]
    destination_addresses = ["203.0.113.10"]
    translated_address    = "10.0.1.4"
    translated_port       = "8443"
    protocols             = ["TCP"]
  }
}
