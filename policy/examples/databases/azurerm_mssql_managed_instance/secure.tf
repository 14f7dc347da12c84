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

resource "azurerm_mssql_managed_instance" "example" {
  name                = "example"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id
  license_type        = "BasePrice"
  sku_name            = "BC_Gen5"
  storage_size_in_gb  = 64
  vcores              = 4

  minimum_tls_version          = "1.2"
  public_data_endpoint_enabled = false
  storage_account_type         = "GZRS"
  zone_redundant_enabled       = true

  azure_active_directory_administrator {
    login_username                      = "database-administrators"
    object_id                           = "00000000-0000-4000-8000-000000000001"
    principal_type                      = "Group"
    azuread_authentication_only_enabled = true
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.example.id]
  }
}

resource "azurerm_mssql_managed_instance_transparent_data_encryption" "example" {
  managed_instance_id   = azurerm_mssql_managed_instance.example.id
  key_vault_key_id      = azurerm_key_vault_key.example.id
  auto_rotation_enabled = true
}

resource "azurerm_mssql_managed_instance_security_alert_policy" "example" {
  resource_group_name          = azurerm_resource_group.example.name
  managed_instance_name        = azurerm_mssql_managed_instance.example.name
  enabled                      = true
  email_account_admins_enabled = true
  email_addresses              = ["security@example.com"]
}

resource "azurerm_mssql_managed_instance_vulnerability_assessment" "example" {
  managed_instance_id    = azurerm_mssql_managed_instance.example.id
  storage_container_path = "https://stexample.blob.core.windows.net/scans/"

  recurring_scans {
    enabled                   = true
    email_subscription_admins = true
    emails                    = ["security@example.com"]
  }
}
