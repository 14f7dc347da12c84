resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: edge/waf-enabled, edge/waf-prevention
resource "azurerm_cdn_frontdoor_firewall_policy" "insecure_1" {
  name                       = "waf1"
  resource_group_name        = azurerm_resource_group.main.name
  sku_name                   = "Premium_AzureFrontDoor"
  enabled                    = false
  mode                       = "Detection"
  request_body_check_enabled = true

  managed_rule {
    type    = "Microsoft_DefaultRuleSet"
    version = "2.1"
    action  = "Block"
  }
}

# expect: edge/waf-body, edge/waf-complete, edge/waf-log4j
resource "azurerm_cdn_frontdoor_firewall_policy" "insecure_2" {
  name                       = "waf2"
  resource_group_name        = azurerm_resource_group.main.name
  sku_name                   = "Premium_AzureFrontDoor"
  enabled                    = true
  mode                       = "Prevention"
  request_body_check_enabled = false

  managed_rule {
    type    = "Microsoft_DefaultRuleSet"
    version = "2.1"
    action  = "Block"

    override {
      rule_group_name = "JAVA"

      rule {
        rule_id = "944240"
        enabled = false
        action  = "Block"
      }
    }
  }
}

# expect: edge/waf-log4j, edge/waf-rules
resource "azurerm_cdn_frontdoor_firewall_policy" "insecure_3" {
  name                       = "waf3"
  resource_group_name        = azurerm_resource_group.main.name
  sku_name                   = "Premium_AzureFrontDoor"
  enabled                    = true
  mode                       = "Prevention"
  request_body_check_enabled = true

  managed_rule {
    type    = "Microsoft_BotManagerRuleSet"
    version = "1.1"
    action  = "Block"
  }
}

# expect: edge/waf-blocks
resource "azurerm_cdn_frontdoor_firewall_policy" "insecure_4" {
  name                       = "waf4"
  resource_group_name        = azurerm_resource_group.main.name
  sku_name                   = "Premium_AzureFrontDoor"
  enabled                    = true
  mode                       = "Prevention"
  request_body_check_enabled = true

  managed_rule {
    type    = "Microsoft_DefaultRuleSet"
    version = "2.1"
    action  = "Allow"
  }
}
