resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

# expect: network/wan-encrypted
resource "azurerm_virtual_wan" "wan_encrypted" {
  name                   = "vwan-platform-1"
  resource_group_name    = azurerm_resource_group.main.name
  location               = "norwayeast"
  disable_vpn_encryption = true
}
