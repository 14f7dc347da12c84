resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_frontdoor_firewall_policy" "main" {
  name                = "wafold"
  resource_group_name = azurerm_resource_group.main.name
  enabled             = true
  mode                = "Prevention"

  managed_rule {
    type    = "Microsoft_DefaultRuleSet"
    version = "1.1"
  }
}

# expect: edge/front-door-waf, edge/origin-certificate, edge/probe-https
resource "azurerm_frontdoor" "insecure_1" {
  name                = "fd1"
  resource_group_name = azurerm_resource_group.main.name

  frontend_endpoint {
    name      = "case"
    host_name = "fd.azurefd.net"
  }

  backend_pool_settings {
    enforce_backend_pools_certificate_name_check = false
  }

  backend_pool_load_balancing {
    name = "even"
  }

  backend_pool_health_probe {
    name     = "health"
    protocol = "Http"
  }

  backend_pool {
    name                = "case"
    load_balancing_name = "even"
    health_probe_name   = "health"

    backend {
      address     = "case.altinn.no"
      host_header = "case.altinn.no"
      http_port   = 80
      https_port  = 443
    }
  }

  routing_rule {
    name               = "redirect"
    accepted_protocols = ["Http"]
    frontend_endpoints = ["case"]
    patterns_to_match  = ["/*"]

    redirect_configuration {
      redirect_protocol = "HttpsOnly"
      redirect_type     = "Moved"
    }
  }

  routing_rule {
    name               = "case"
    accepted_protocols = ["Https"]
    frontend_endpoints = ["case"]
    patterns_to_match  = ["/*"]

    forwarding_configuration {
      backend_pool_name   = "case"
      forwarding_protocol = "HttpsOnly"
    }
  }
}

# expect: edge/forwarding-https, edge/redirect-https, edge/route-https
resource "azurerm_frontdoor" "insecure_2" {
  name                = "fd2"
  resource_group_name = azurerm_resource_group.main.name

  frontend_endpoint {
    name                                    = "case"
    host_name                               = "fd.azurefd.net"
    web_application_firewall_policy_link_id = azurerm_frontdoor_firewall_policy.main.id
  }

  backend_pool_settings {
    enforce_backend_pools_certificate_name_check = true
  }

  backend_pool_load_balancing {
    name = "even"
  }

  backend_pool_health_probe {
    name     = "health"
    protocol = "Https"
  }

  backend_pool {
    name                = "case"
    load_balancing_name = "even"
    health_probe_name   = "health"

    backend {
      address     = "case.altinn.no"
      host_header = "case.altinn.no"
      http_port   = 80
      https_port  = 443
    }
  }

  routing_rule {
    name               = "redirect"
    accepted_protocols = ["Http"]
    frontend_endpoints = ["case"]
    patterns_to_match  = ["/*"]

    redirect_configuration {
      redirect_protocol = "HttpOnly"
      redirect_type     = "Moved"
    }
  }

  routing_rule {
    name               = "case"
    accepted_protocols = ["http", "https"]
    frontend_endpoints = ["case"]
    patterns_to_match  = ["/*"]

    forwarding_configuration {
      backend_pool_name   = "case"
      forwarding_protocol = "HttpOnly"
    }
  }
}
