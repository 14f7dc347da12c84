locals {
  tags = {
    finops_environment      = "prod"
    finops_product          = "altinn"
    finops_serviceownercode = "platform"
    repository              = "altinn/baseline"
    cost_centre             = "1234"
    data_class              = "restricted"
  }
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
  tags     = local.tags
}

data "azurerm_subnet" "endpoints" {
  name                 = "snet-endpoints"
  virtual_network_name = "vnet-platform"
  resource_group_name  = "rg-network"
}

data "azurerm_log_analytics_workspace" "audit" {
  name                = "log-audit"
  resource_group_name = "rg-logs"
}

data "azurerm_client_config" "current" {

}

resource "azurerm_key_vault" "keys" {
  name                          = "kv-example"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  tenant_id                     = data.azurerm_client_config.current.tenant_id
  sku_name                      = "premium"
  public_network_access_enabled = false
  rbac_authorization_enabled    = true
  purge_protection_enabled      = true
  soft_delete_retention_days    = 90
  tags                          = local.tags

  network_acls {
    default_action = "Deny"
    bypass         = "AzureServices"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_monitor_diagnostic_setting" "keys" {
  name                       = "audit"
  target_resource_id         = azurerm_key_vault.keys.id
  log_analytics_workspace_id = data.azurerm_log_analytics_workspace.audit.id

  enabled_log {
    category_group = "audit"
  }
}

resource "azurerm_private_endpoint" "keys_vault" {
  name                = "pe-vault"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = data.azurerm_subnet.endpoints.id
  tags                = local.tags

  private_service_connection {
    name                           = "vault"
    private_connection_resource_id = azurerm_key_vault.keys.id
    is_manual_connection           = false
    subresource_names              = ["vault"]
  }
}

resource "azurerm_management_lock" "keys" {
  name       = "no-delete"
  scope      = azurerm_key_vault.keys.id
  lock_level = "CanNotDelete"
}

# expect: key-vault/hardware-key
resource "azurerm_key_vault_key" "software" {
  name         = "software"
  key_vault_id = azurerm_key_vault.keys.id
  key_type     = "RSA"
  key_size     = 3072
  key_opts     = ["wrapKey", "unwrapKey"]
  tags         = local.tags

  rotation_policy {
    expire_after         = "P1Y"
    notify_before_expiry = "P30D"

    automatic {
      time_before_expiry = "P60D"
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: key-vault/key-strength
resource "azurerm_key_vault_key" "short" {
  name         = "short"
  key_vault_id = azurerm_key_vault.keys.id
  key_type     = "RSA-HSM"
  key_size     = 2048
  key_opts     = ["wrapKey", "unwrapKey"]
  tags         = local.tags

  rotation_policy {
    expire_after         = "P1Y"
    notify_before_expiry = "P30D"

    automatic {
      time_before_expiry = "P60D"
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: key-vault/key-strength
resource "azurerm_key_vault_key" "coin" {
  name         = "coin"
  key_vault_id = azurerm_key_vault.keys.id
  key_type     = "EC-HSM"
  key_opts     = ["sign"]
  tags         = local.tags
  curve        = "P-256K"

  rotation_policy {
    expire_after         = "P1Y"
    notify_before_expiry = "P30D"

    automatic {
      time_before_expiry = "P60D"
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: key-vault/key-expires, key-vault/key-rotation
resource "azurerm_key_vault_key" "for_ever" {
  name         = "for-ever"
  key_vault_id = azurerm_key_vault.keys.id
  key_type     = "RSA-HSM"
  key_size     = 3072
  key_opts     = ["wrapKey", "unwrapKey"]
  tags         = local.tags

  lifecycle {
    prevent_destroy = true
  }
}

# expect: key-vault/key-expiry-notice, key-vault/key-rotation
resource "azurerm_key_vault_key" "by_hand" {
  name         = "by-hand"
  key_vault_id = azurerm_key_vault.keys.id
  key_type     = "RSA-HSM"
  key_size     = 3072
  key_opts     = ["wrapKey", "unwrapKey"]
  tags         = local.tags

  rotation_policy {
    expire_after = "P1Y"
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: governance/prevent-destroy
resource "azurerm_key_vault_key" "destroyable" {
  name         = "destroyable"
  key_vault_id = azurerm_key_vault.keys.id
  key_type     = "RSA-HSM"
  key_size     = 3072
  key_opts     = ["wrapKey", "unwrapKey"]
  tags         = local.tags

  rotation_policy {
    expire_after         = "P1Y"
    notify_before_expiry = "P30D"

    automatic {
      time_before_expiry = "P60D"
    }
  }
}
