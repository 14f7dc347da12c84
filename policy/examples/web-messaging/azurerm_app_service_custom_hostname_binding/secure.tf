resource "azurerm_app_service_custom_hostname_binding" "main" {
  hostname            = "case.altinn.no"
  app_service_name    = "app-case"
  resource_group_name = "rg-example"
  ssl_state           = "SniEnabled"
  thumbprint          = "0123456789ABCDEF0123456789ABCDEF01234567"
}
