resource "azurerm_resource_group" "example" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_virtual_network" "example" {
  name                = "vnet-example"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  address_space       = ["10.0.0.0/16"]
}

resource "azurerm_subnet" "example" {
  name                 = "snet-endpoints"
  resource_group_name  = azurerm_resource_group.example.name
  virtual_network_name = azurerm_virtual_network.example.name
  address_prefixes     = ["10.0.1.0/24"]
}

data "azurerm_client_config" "current" {}

resource "azurerm_key_vault" "example" {
  name                          = "kv-example"
  location                      = azurerm_resource_group.example.location
  resource_group_name           = azurerm_resource_group.example.name
  tenant_id                     = data.azurerm_client_config.current.tenant_id
  sku_name                      = "premium"
  purge_protection_enabled      = true
  rbac_authorization_enabled    = true
  public_network_access_enabled = false
}

resource "azurerm_key_vault_key" "example" {
  name         = "data"
  key_vault_id = azurerm_key_vault.example.id
  key_type     = "RSA-HSM"
  key_size     = 3072
  key_opts     = ["wrapKey", "unwrapKey"]
}

resource "azurerm_user_assigned_identity" "example" {
  name                = "id-example"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
}

resource "azurerm_storage_account" "example" {
  name                            = "stexample"
  location                        = azurerm_resource_group.example.location
  resource_group_name             = azurerm_resource_group.example.name
  account_tier                    = "Standard"
  account_replication_type        = "GZRS"
  public_network_access_enabled   = false
  shared_access_key_enabled       = false
  allow_nested_items_to_be_public = false
}

# expect: ai/no-public-network
resource "azurerm_ai_foundry" "public" {
  name                = "public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  key_vault_id        = azurerm_key_vault.example.id
  storage_account_id  = azurerm_storage_account.example.id

  high_business_impact_enabled = true
  public_network_access        = "Enabled"

  encryption {
    key_vault_id = azurerm_key_vault.example.id
    key_id       = azurerm_key_vault_key.example.id
  }

  managed_network {
    isolation_mode = "AllowOnlyApprovedOutbound"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "public" {
  name                = "pe-public"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "public"
    private_connection_resource_id = azurerm_ai_foundry.public.id
    subresource_names              = ["amlworkspace"]
    is_manual_connection           = false
  }
}

# expect: ai/managed-network
resource "azurerm_ai_foundry" "outbound" {
  name                = "outbound"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  key_vault_id        = azurerm_key_vault.example.id
  storage_account_id  = azurerm_storage_account.example.id

  high_business_impact_enabled = true
  public_network_access        = "Disabled"

  encryption {
    key_vault_id = azurerm_key_vault.example.id
    key_id       = azurerm_key_vault_key.example.id
  }

  managed_network {
    isolation_mode = "AllowInternetOutbound"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "outbound" {
  name                = "pe-outbound"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "outbound"
    private_connection_resource_id = azurerm_ai_foundry.outbound.id
    subresource_names              = ["amlworkspace"]
    is_manual_connection           = false
  }
}

# expect: ai/customer-managed-key
resource "azurerm_ai_foundry" "microsoft_key" {
  name                = "microsoft_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  key_vault_id        = azurerm_key_vault.example.id
  storage_account_id  = azurerm_storage_account.example.id

  high_business_impact_enabled = true
  public_network_access        = "Disabled"

  managed_network {
    isolation_mode = "AllowOnlyApprovedOutbound"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "microsoft_key" {
  name                = "pe-microsoft_key"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "microsoft_key"
    private_connection_resource_id = azurerm_ai_foundry.microsoft_key.id
    subresource_names              = ["amlworkspace"]
    is_manual_connection           = false
  }
}

# expect: ai/less-telemetry
resource "azurerm_ai_foundry" "telemetry" {
  name                = "telemetry"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  key_vault_id        = azurerm_key_vault.example.id
  storage_account_id  = azurerm_storage_account.example.id

  public_network_access = "Disabled"

  encryption {
    key_vault_id = azurerm_key_vault.example.id
    key_id       = azurerm_key_vault_key.example.id
  }

  managed_network {
    isolation_mode = "AllowOnlyApprovedOutbound"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_private_endpoint" "telemetry" {
  name                = "pe-telemetry"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "telemetry"
    private_connection_resource_id = azurerm_ai_foundry.telemetry.id
    subresource_names              = ["amlworkspace"]
    is_manual_connection           = false
  }
}
