variable "authority" {
  type = string
}

variable "certificate" {
  type = string
}

variable "certificate_password" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_web_application_firewall_policy" "f" {
  name                = "waf"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"

  policy_settings {
    enabled            = true
    mode               = "Prevention"
    request_body_check = true
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

resource "azurerm_user_assigned_identity" "i" {
  name                = "id-data"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}

resource "azurerm_subnet" "gateway" {
  name                 = "snet-gateway"
  resource_group_name  = azurerm_resource_group.main.name
  virtual_network_name = "vnet-entry"
  address_prefixes     = ["10.0.2.0/24"]
}

resource "azurerm_public_ip" "p" {
  name                = "pip"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  allocation_method   = "Static"
  sku                 = "Standard"
}

# expect: runtime/gateway-backend-https, runtime/gateway-https, runtime/gateway-instances, runtime/gateway-probe-https, runtime/gateway-tls, runtime/gateway-waf, runtime/gateway-zones
resource "azurerm_application_gateway" "insecure_1" {
  name                = "agw1"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  zones               = ["1"]

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = azurerm_public_ip.p.id
  }

  http_listener {
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "https"
    name                           = "https"
    protocol                       = "Http"
    ssl_certificate_name           = "entry"
  }

  http_listener {
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "http"
    name                           = "http"
    protocol                       = "Http"
  }

  request_routing_rule {
    rule_type                  = "Basic"
    priority                   = 10
    backend_address_pool_name  = "app"
    name                       = "app"
    http_listener_name         = "https"
    backend_http_settings_name = "app"
  }

  request_routing_rule {
    rule_type                   = "Basic"
    priority                    = 20
    name                        = "redirect"
    http_listener_name          = "http"
    redirect_configuration_name = "to-https"
  }

  redirect_configuration {
    name                 = "to-https"
    redirect_type        = "Permanent"
    target_listener_name = "https"
  }

  backend_http_settings {
    cookie_based_affinity               = "Disabled"
    probe_name                          = "app"
    pick_host_name_from_backend_address = true
    name                                = "app"
    port                                = 443
    protocol                            = "Http"
  }

  ssl_certificate {
    name                = "entry"
    key_vault_secret_id = "https://kv.vault.azure.net/secrets/entry"
  }

  ssl_policy {
    policy_type = "Predefined"
    policy_name = "AppGwSslPolicy20150501"
  }

  sku {
    name = "Standard_v2"
    tier = "Standard_v2"
  }

  autoscale_configuration {
    min_capacity = 1
    max_capacity = 10
  }

  probe {
    pick_host_name_from_backend_http_settings = true
    name                                      = "app"
    protocol                                  = "Http"
    path                                      = "/health"
    interval                                  = 30
    timeout                                   = 30
    unhealthy_threshold                       = 3
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = azurerm_subnet.gateway.id
  }

  frontend_port {
    name = "https"
    port = 443
  }

  frontend_port {
    name = "http"
    port = 80
  }

  backend_address_pool {
    name  = "app"
    fqdns = ["case.internal"]
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.i.id]
  }
}

# expect: runtime/gateway-client-issuer, runtime/gateway-tier, runtime/gateway-vault-certificate, runtime/gateway-waf, runtime/gateway-waf-body, runtime/gateway-waf-enabled, runtime/waf-prevention
resource "azurerm_application_gateway" "insecure_2" {
  name                = "agw2"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  zones               = ["1", "2", "3"]

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = azurerm_public_ip.p.id
  }

  http_listener {
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "https"
    name                           = "https"
    protocol                       = "Https"
    ssl_certificate_name           = "entry"
  }

  http_listener {
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "http"
    name                           = "http"
    protocol                       = "Http"
  }

  request_routing_rule {
    rule_type                  = "Basic"
    priority                   = 10
    backend_address_pool_name  = "app"
    name                       = "app"
    http_listener_name         = "https"
    backend_http_settings_name = "app"
  }

  request_routing_rule {
    rule_type                   = "Basic"
    priority                    = 20
    name                        = "redirect"
    http_listener_name          = "http"
    redirect_configuration_name = "to-https"
  }

  redirect_configuration {
    name                 = "to-https"
    redirect_type        = "Permanent"
    target_listener_name = "https"
  }

  backend_http_settings {
    cookie_based_affinity               = "Disabled"
    probe_name                          = "app"
    pick_host_name_from_backend_address = true
    name                                = "app"
    port                                = 443
    protocol                            = "Https"
  }

  ssl_certificate {
    name     = "entry"
    data     = var.certificate
    password = var.certificate_password
  }

  ssl_policy {
    policy_type = "Predefined"
    policy_name = "AppGwSslPolicy20220101S"
  }

  sku {
    name = "WAF_v2"
    tier = "Basic"
  }

  autoscale_configuration {
    min_capacity = 2
    max_capacity = 10
  }

  probe {
    pick_host_name_from_backend_http_settings = true
    name                                      = "app"
    protocol                                  = "Https"
    path                                      = "/health"
    interval                                  = 30
    timeout                                   = 30
    unhealthy_threshold                       = 3
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = azurerm_subnet.gateway.id
  }

  frontend_port {
    name = "https"
    port = 443
  }

  frontend_port {
    name = "http"
    port = 80
  }

  backend_address_pool {
    name  = "app"
    fqdns = ["case.internal"]
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.i.id]
  }

  ssl_profile {
    name                                 = "clients"
    trusted_client_certificate_names     = ["authority"]
    verify_client_certificate_revocation = "OCSP"
  }

  trusted_client_certificate {
    name = "authority"
    data = var.authority
  }

  waf_configuration {
    enabled            = false
    firewall_mode      = "Detection"
    rule_set_version   = "3.2"
    request_body_check = false
  }
}

# expect: runtime/gateway-client-revocation
resource "azurerm_application_gateway" "insecure_3" {
  name                = "agw3"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  firewall_policy_id  = azurerm_web_application_firewall_policy.f.id
  zones               = ["1", "2", "3"]

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = azurerm_public_ip.p.id
  }

  http_listener {
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "https"
    name                           = "https"
    protocol                       = "Https"
    ssl_certificate_name           = "entry"
  }

  http_listener {
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "http"
    name                           = "http"
    protocol                       = "Http"
  }

  request_routing_rule {
    rule_type                  = "Basic"
    priority                   = 10
    backend_address_pool_name  = "app"
    name                       = "app"
    http_listener_name         = "https"
    backend_http_settings_name = "app"
  }

  request_routing_rule {
    rule_type                   = "Basic"
    priority                    = 20
    name                        = "redirect"
    http_listener_name          = "http"
    redirect_configuration_name = "to-https"
  }

  redirect_configuration {
    name                 = "to-https"
    redirect_type        = "Permanent"
    target_listener_name = "https"
  }

  backend_http_settings {
    cookie_based_affinity               = "Disabled"
    probe_name                          = "app"
    pick_host_name_from_backend_address = true
    name                                = "app"
    port                                = 443
    protocol                            = "Https"
  }

  ssl_certificate {
    name                = "entry"
    key_vault_secret_id = "https://kv.vault.azure.net/secrets/entry"
  }

  ssl_policy {
    policy_type = "Predefined"
    policy_name = "AppGwSslPolicy20220101S"
  }

  sku {
    name = "WAF_v2"
    tier = "WAF_v2"
  }

  autoscale_configuration {
    min_capacity = 2
    max_capacity = 10
  }

  probe {
    pick_host_name_from_backend_http_settings = true
    name                                      = "app"
    protocol                                  = "Https"
    path                                      = "/health"
    interval                                  = 30
    timeout                                   = 30
    unhealthy_threshold                       = 3
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = azurerm_subnet.gateway.id
  }

  frontend_port {
    name = "https"
    port = 443
  }

  frontend_port {
    name = "http"
    port = 80
  }

  backend_address_pool {
    name  = "app"
    fqdns = ["case.internal"]
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.i.id]
  }

  ssl_profile {
    name                             = "clients"
    trusted_client_certificate_names = ["authority"]
    verify_client_cert_issuer_dn     = true
  }

  trusted_client_certificate {
    name = "authority"
    data = var.authority
  }
}
