variable "endpoint_id" {
  type = string
}

# expect: edge/domain-certificate
resource "azurerm_frontdoor_custom_https_configuration" "insecure" {
  frontend_endpoint_id              = var.endpoint_id
  custom_https_provisioning_enabled = false

  custom_https_configuration {
    certificate_source = "FrontDoor"
  }
}
