# expect: monitoring/defender-settings
resource "azurerm_security_center_setting" "mde" {
  setting_name = "WDATP"
  enabled      = false
}
