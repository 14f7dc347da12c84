resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_cdn_endpoint_custom_domain" "main" {
  name            = "case"
  cdn_endpoint_id = azurerm_cdn_endpoint.main.id
  host_name       = "case.altinn.no"

  cdn_managed_https {
    certificate_type = "Dedicated"
    protocol_type    = "ServerNameIndication"
    tls_version      = "TLS12"
  }
}

resource "azurerm_cdn_endpoint" "main" {
  name                = "case"
  profile_name        = "cdn"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  is_http_allowed     = false
  is_https_allowed    = true

  origin {
    name      = "case"
    host_name = "case.altinn.no"
  }

  delivery_rule {
    name  = "moved"
    order = 1

    url_redirect_action {
      redirect_type = "Moved"
      protocol      = "Https"
    }
  }
}
