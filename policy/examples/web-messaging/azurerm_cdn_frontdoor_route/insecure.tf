variable "app_id" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_cdn_frontdoor_origin" "main" {
  name                           = "case"
  cdn_frontdoor_origin_group_id  = azurerm_cdn_frontdoor_origin_group.main.id
  host_name                      = "case.altinn.no"
  certificate_name_check_enabled = true

  private_link {
    location               = "norwayeast"
    private_link_target_id = var.app_id
    target_type            = "sites"
  }
}

resource "azurerm_cdn_frontdoor_origin_group" "main" {
  name                     = "case"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.main.id

  load_balancing {
  }

  health_probe {
    interval_in_seconds = 30
    path                = "/health"
    protocol            = "Https"
  }
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

# expect: edge/forwarding-https, edge/route-https
resource "azurerm_cdn_frontdoor_route" "insecure" {
  name                          = "case"
  cdn_frontdoor_endpoint_id     = azurerm_cdn_frontdoor_endpoint.main.id
  cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.main.id
  cdn_frontdoor_origin_ids      = [azurerm_cdn_frontdoor_origin.main.id]
  patterns_to_match             = ["/*"]
  supported_protocols           = ["Http", "Https"]
  https_redirect_enabled        = false
  forwarding_protocol           = "HttpOnly"
}

resource "azurerm_cdn_frontdoor_endpoint" "other" {
  name                     = "other"
  cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.main.id
}

# expect: edge/default-domain-waf
resource "azurerm_cdn_frontdoor_route" "insecure_domain" {
  name                          = "other"
  cdn_frontdoor_endpoint_id     = azurerm_cdn_frontdoor_endpoint.other.id
  cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.main.id
  cdn_frontdoor_origin_ids      = [azurerm_cdn_frontdoor_origin.main.id]
  patterns_to_match             = ["/*"]
  supported_protocols           = ["Http", "Https"]
  https_redirect_enabled        = true
  forwarding_protocol           = "HttpsOnly"
}
