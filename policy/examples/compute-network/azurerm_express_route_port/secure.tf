resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_key_vault" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_key_vault_secret" "cak" {
  name         = "cak"
  key_vault_id = data.azurerm_key_vault.main.id
}

data "azurerm_key_vault_secret" "ckn" {
  name         = "ckn"
  key_vault_id = data.azurerm_key_vault.main.id
}

data "azurerm_user_assigned_identity" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

resource "azurerm_express_route_port" "main" {
  name                = "erp-oslo"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  peering_location    = "Oslo"
  bandwidth_in_gbps   = 10
  encapsulation       = "Dot1Q"

  link1 {
    admin_enabled                 = true
    macsec_cipher                 = "GcmAes256"
    macsec_ckn_keyvault_secret_id = data.azurerm_key_vault_secret.ckn.versionless_id
    macsec_cak_keyvault_secret_id = data.azurerm_key_vault_secret.cak.versionless_id
  }

  link2 {
    admin_enabled                 = true
    macsec_cipher                 = "GcmAes256"
    macsec_ckn_keyvault_secret_id = data.azurerm_key_vault_secret.ckn.versionless_id
    macsec_cak_keyvault_secret_id = data.azurerm_key_vault_secret.cak.versionless_id
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [data.azurerm_user_assigned_identity.main.id]
  }
}
