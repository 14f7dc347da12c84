resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_cdn_frontdoor_rule_set" "main" {
  name                     = "moves"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.main.id
}

resource "azurerm_cdn_frontdoor_profile" "main" {
  name                = "afd"
  resource_group_name = azurerm_resource_group.main.name
  sku_name            = "Premium_AzureFrontDoor"

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_cdn_frontdoor_security_policy" "main" {
  name                     = "waf"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.main.id

  security_policies {
    firewall {
      cdn_frontdoor_firewall_policy_id = azurerm_cdn_frontdoor_firewall_policy.main.id

      association {
        patterns_to_match = ["/*"]

        domain {
          cdn_frontdoor_domain_id = azurerm_cdn_frontdoor_endpoint.main.id
        }
      }
    }
  }
}

resource "azurerm_cdn_frontdoor_endpoint" "main" {
  name                     = "case"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.main.id
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

# expect: edge/redirect-https
resource "azurerm_cdn_frontdoor_rule" "insecure_1" {
  name                      = "moved1"
  order                     = 1
  cdn_frontdoor_rule_set_id = azurerm_cdn_frontdoor_rule_set.main.id

  actions {
    url_redirect_action {
      redirect_type        = "Moved"
      destination_hostname = "www.altinn.no"
      redirect_protocol    = "Http"
    }
  }
}

# expect: edge/forwarding-https
resource "azurerm_cdn_frontdoor_rule" "insecure_2" {
  name                      = "moved2"
  order                     = 1
  cdn_frontdoor_rule_set_id = azurerm_cdn_frontdoor_rule_set.main.id

  actions {
    route_configuration_override_action {
      forwarding_protocol = "HttpOnly"
    }
  }
}
