variable "slot_id" {
  type = string
}

resource "azurerm_app_service_slot_custom_hostname_binding" "main" {
  hostname            = "case.altinn.no"
  app_service_slot_id = var.slot_id
  ssl_state           = "SniEnabled"
  thumbprint          = "0123456789ABCDEF0123456789ABCDEF01234567"
}
