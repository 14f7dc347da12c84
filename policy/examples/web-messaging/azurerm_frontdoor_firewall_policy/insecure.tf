resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: edge/waf-enabled, edge/waf-prevention
resource "azurerm_frontdoor_firewall_policy" "insecure_1" {
  name                = "wafold1"
  resource_group_name = azurerm_resource_group.main.name
  enabled             = false
  mode                = "Detection"

  managed_rule {
    type    = "Microsoft_DefaultRuleSet"
    version = "1.1"
  }
}

# expect: edge/waf-complete, edge/waf-log4j
resource "azurerm_frontdoor_firewall_policy" "insecure_2" {
  name                = "wafold2"
  resource_group_name = azurerm_resource_group.main.name
  enabled             = true
  mode                = "Prevention"

  managed_rule {
    type    = "Microsoft_DefaultRuleSet"
    version = "1.1"

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
resource "azurerm_frontdoor_firewall_policy" "insecure_3" {
  name                = "wafold3"
  resource_group_name = azurerm_resource_group.main.name
  enabled             = true
  mode                = "Prevention"

  managed_rule {
    type    = "Microsoft_BotManagerRuleSet"
    version = "1.1"
  }
}
