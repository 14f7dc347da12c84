variable "endpoint_id" {
  type = string
}

resource "azurerm_frontdoor_custom_https_configuration" "main" {
  frontend_endpoint_id              = var.endpoint_id
  custom_https_provisioning_enabled = true

  custom_https_configuration {
    certificate_source = "FrontDoor"
  }
}
