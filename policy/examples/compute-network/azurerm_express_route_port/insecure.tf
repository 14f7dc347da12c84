resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_user_assigned_identity" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

# expect: network/express-route-encrypted
resource "azurerm_express_route_port" "express_route_encrypted" {
  name                = "erp-oslo-1"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  peering_location    = "Oslo"
  bandwidth_in_gbps   = 10
  encapsulation       = "Dot1Q"

  link1 {
    admin_enabled = true
    macsec_cipher = "GcmAes256"
  }

  link2 {
    admin_enabled = true
    macsec_cipher = "GcmAes256"
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [data.azurerm_user_assigned_identity.main.id]
  }
}
