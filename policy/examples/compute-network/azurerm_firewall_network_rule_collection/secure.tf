resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_firewall" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

resource "azurerm_firewall_network_rule_collection" "main" {
  name                = "allowed"
  azure_firewall_name = data.azurerm_firewall.main.name
  resource_group_name = azurerm_resource_group.main.name
  priority            = 100
  action              = "Allow"

  rule {
    name                  = "time"
    source_addresses      = ["10.0.0.0/16"]
    destination_addresses = ["10.1.0.4"]
    destination_ports     = ["123"]
    protocols             = ["UDP"]
  }
}
