resource "azurerm_security_center_contact" "vakt" {
  name                = "default"
  email               = "vakt@example.no"
  phone               = "+4700000000"
  alert_notifications = true
  alerts_to_admins    = true
}
