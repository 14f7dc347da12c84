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

resource "azurerm_databricks_access_connector" "example" {
  name                = "example"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_databricks_workspace" "example" {
  name                = "example"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  sku                 = "premium"

  access_connector_id                                 = azurerm_databricks_access_connector.example.id
  customer_managed_key_enabled                        = true
  default_storage_firewall_enabled                    = true
  infrastructure_encryption_enabled                   = true
  managed_disk_cmk_key_vault_key_id                   = azurerm_key_vault_key.example.id
  managed_disk_cmk_rotation_to_latest_version_enabled = true
  managed_services_cmk_key_vault_key_id               = azurerm_key_vault_key.example.id
  network_security_group_rules_required               = "NoAzureDatabricksRules"
  public_network_access_enabled                       = false

  custom_parameters {
    no_public_ip        = true
    virtual_network_id  = azurerm_virtual_network.example.id
    private_subnet_name = "snet-databricks-private"
    public_subnet_name  = "snet-databricks-public"
  }

  enhanced_security_compliance {
    automatic_cluster_update_enabled     = true
    enhanced_security_monitoring_enabled = true
  }
}

resource "azurerm_private_endpoint" "example" {
  name                = "pe-example"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  subnet_id           = azurerm_subnet.example.id

  private_service_connection {
    name                           = "example"
    private_connection_resource_id = azurerm_databricks_workspace.example.id
    subresource_names              = ["databricks_ui_api"]
    is_manual_connection           = false
  }
}

resource "azurerm_databricks_workspace_root_dbfs_customer_managed_key" "example" {
  workspace_id     = azurerm_databricks_workspace.example.id
  key_vault_key_id = azurerm_key_vault_key.example.id
}
