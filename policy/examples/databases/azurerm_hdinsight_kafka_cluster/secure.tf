variable "storage_key" {
  type      = string
  sensitive = true
}

variable "backup_password" {
  type      = string
  sensitive = true
}

variable "ssh_key" {
  type = string
}

resource "azurerm_resource_group" "example" {
  name     = "rg-example"
  location = "norwayeast"
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

resource "azurerm_hdinsight_kafka_cluster" "example" {
  name                          = "example"
  location                      = azurerm_resource_group.example.location
  resource_group_name           = azurerm_resource_group.example.name
  cluster_version               = "5.1"
  tier                          = "Standard"
  tls_min_version               = "1.2"
  encryption_in_transit_enabled = true

  component_version {
    kafka = "3.2"
  }

  compute_isolation {
    compute_isolation_enabled = true
    host_sku                  = "ISOLATEDE64ISV3_HOST"
  }

  disk_encryption {
    encryption_at_host_enabled    = true
    encryption_algorithm          = "RSA-OAEP-256"
    key_vault_key_id              = azurerm_key_vault_key.example.id
    key_vault_managed_identity_id = azurerm_user_assigned_identity.example.id
  }

  gateway {
    username = "gateway"
    password = var.backup_password
  }

  network {
    connection_direction = "Outbound"
    private_link_enabled = true
  }

  storage_account_gen2 {
    is_default                   = true
    filesystem_id                = "https://stexample.dfs.core.windows.net/cluster"
    storage_resource_id          = azurerm_storage_account.example.id
    managed_identity_resource_id = azurerm_user_assigned_identity.example.id
  }

  roles {
    head_node {
      vm_size  = "Standard_E64is_V3"
      username = "operator"
      ssh_keys = [var.ssh_key]
    }

    worker_node {
      vm_size                  = "Standard_E64is_V3"
      username                 = "operator"
      ssh_keys                 = [var.ssh_key]
      target_instance_count    = 3
      number_of_disks_per_node = 3
    }

    zookeeper_node {
      vm_size  = "Standard_E64is_V3"
      username = "operator"
      ssh_keys = [var.ssh_key]
    }
  }
}
