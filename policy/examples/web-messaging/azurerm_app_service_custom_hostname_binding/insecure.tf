# expect: web/domain-certificate
resource "azurerm_app_service_custom_hostname_binding" "insecure" {
  hostname            = "case.altinn.no"
  app_service_name    = "app-case"
  resource_group_name = "rg-example"
}
