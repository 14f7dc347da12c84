resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_firewall" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

# expect: network/firewall-no-open-entry
resource "azurerm_firewall_nat_rule_collection" "firewall_no_open_entry" {
  name                = "inbound-1"
  azure_firewall_name = data.azurerm_firewall.main.name
  resource_group_name = azurerm_resource_group.main.name
  priority            = 100
  action              = "Dnat"

  rule {
    name                  = "partner"
    source_addresses      = ["*"]
    destination_ports     = ["8443"]
    destination_addresses = ["203.0.113.10"]
    translated_address    = "10.0.1.4"
    translated_port       = "3389"
    protocols             = ["TCP"]
  }
}
