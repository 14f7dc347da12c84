resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
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
