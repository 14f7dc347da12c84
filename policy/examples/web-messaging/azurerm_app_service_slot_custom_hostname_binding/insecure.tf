variable "slot_id" {
  type = string
}

# expect: web/domain-certificate
resource "azurerm_app_service_slot_custom_hostname_binding" "insecure" {
  hostname            = "case.altinn.no"
  app_service_slot_id = var.slot_id
}
