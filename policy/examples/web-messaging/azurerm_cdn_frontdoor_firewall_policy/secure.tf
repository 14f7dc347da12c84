resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_cdn_frontdoor_firewall_policy" "main" {
  name                       = "waf"
  resource_group_name        = azurerm_resource_group.main.name
  sku_name                   = "Premium_AzureFrontDoor"
  enabled                    = true
  mode                       = "Prevention"
  request_body_check_enabled = true

  managed_rule {
    type    = "Microsoft_DefaultRuleSet"
    version = "2.1"
    action  = "Block"
  }
}
