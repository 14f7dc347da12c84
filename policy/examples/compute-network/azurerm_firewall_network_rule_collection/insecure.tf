resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_firewall" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

# expect: network/firewall-no-any-to-any
resource "azurerm_firewall_network_rule_collection" "firewall_no_any_to_any" {
  name                = "allowed-1"
  azure_firewall_name = data.azurerm_firewall.main.name
  resource_group_name = azurerm_resource_group.main.name
  priority            = 100
  action              = "Allow"

  rule {
    name                  = "time"
    source_addresses      = ["*"]
    destination_addresses = ["*"]
    destination_ports     = ["*"]
    protocols             = ["UDP"]
  }
}
