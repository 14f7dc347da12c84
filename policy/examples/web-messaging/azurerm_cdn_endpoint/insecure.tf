resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: edge/cdn-https, edge/cdn-no-http
resource "azurerm_cdn_endpoint" "insecure_1" {
  name                = "case1"
  profile_name        = "cdn"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  is_http_allowed     = true
  is_https_allowed    = false

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

# expect: edge/redirect-https
resource "azurerm_cdn_endpoint" "insecure_2" {
  name                = "case2"
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
      protocol      = "Http"
    }
  }
}
