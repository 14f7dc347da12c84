# expect: monitoring/contact-alerts
resource "azurerm_security_center_contact" "silent" {
  name                = "default"
  email               = "vakt@example.no"
  phone               = "+4700000000"
  alert_notifications = false
  alerts_to_admins    = true
}

# expect: monitoring/contact-admins
resource "azurerm_security_center_contact" "alone" {
  name                = "default"
  email               = "vakt@example.no"
  phone               = "+4700000000"
  alert_notifications = true
  alerts_to_admins    = false
}

# expect: monitoring/contact-phone
resource "azurerm_security_center_contact" "mail" {
  name                = "default"
  email               = "vakt@example.no"
  alert_notifications = true
  alerts_to_admins    = true
}

# expect: monitoring/security-contact
resource "azurerm_security_center_contact" "nobody" {
  name                = "default"
  email               = ""
  phone               = "+4700000000"
  alert_notifications = true
  alerts_to_admins    = true
}
