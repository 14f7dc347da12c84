resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: runtime/gateway-waf-body, runtime/gateway-waf-enabled
resource "azurerm_web_application_firewall_policy" "insecure_1" {
  name                = "waf1"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  policy_settings {
    enabled            = false
    mode               = "Prevention"
    request_body_check = false
  }

  managed_rules {
    managed_rule_set {
      type    = "Microsoft_DefaultRuleSet"
      version = "2.1"
    }

    managed_rule_set {
      type    = "Microsoft_BotManagerRuleSet"
      version = "1.1"
    }
  }
}

# expect: runtime/gateway-waf-body, runtime/gateway-waf-body-limit, runtime/gateway-waf-enabled, runtime/gateway-waf-log4j, runtime/gateway-waf-rules, runtime/waf-prevention
resource "azurerm_web_application_firewall_policy" "insecure_2" {
  name                = "waf2"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  managed_rules {
    managed_rule_set {
      type    = "OWASP"
      version = "2.1"
    }

    managed_rule_set {
      type    = "Microsoft_BotManagerRuleSet"
      version = "1.1"
    }
  }
}

# expect: runtime/gateway-waf-complete, runtime/waf-prevention
resource "azurerm_web_application_firewall_policy" "insecure_3" {
  name                = "waf3"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  policy_settings {
    enabled            = true
    mode               = "Detection"
    request_body_check = true
  }

  managed_rules {
    managed_rule_set {
      type    = "Microsoft_DefaultRuleSet"
      version = "2.1"

      rule_group_override {
        rule_group_name = "SQLI"

        rule {
          id      = "942100"
          enabled = false
        }
      }
    }

    managed_rule_set {
      type    = "Microsoft_BotManagerRuleSet"
      version = "1.1"
    }
  }
}
