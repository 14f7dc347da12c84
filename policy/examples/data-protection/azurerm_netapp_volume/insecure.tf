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

resource "azurerm_management_lock" "group" {
  name       = "no-delete"
  scope      = azurerm_resource_group.main.id
  lock_level = "CanNotDelete"
  notes      = "Holds data"
}

# expect: storage/netapp-known-clients, storage/netapp-no-root
resource "azurerm_netapp_volume" "open" {
  name                          = "files"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  account_name                  = "netapp-example"
  pool_name                     = "pool"
  volume_path                   = "files"
  service_level                 = "Premium"
  subnet_id                     = data.azurerm_subnet.endpoints.id
  storage_quota_in_gb           = 100
  protocols                     = ["NFSv4.1"]
  kerberos_enabled              = true
  network_features              = "Standard"
  encryption_key_source         = "Microsoft.KeyVault"
  key_vault_private_endpoint_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.Network/privateEndpoints/pe-vault"
  snapshot_directory_visible    = false
  tags                          = local.tags

  export_policy_rule {
    rule_index                     = 1
    allowed_clients                = ["0.0.0.0/0"]
    protocol                       = ["NFSv4.1"]
    kerberos_5p_read_write_enabled = true
    root_access_enabled            = true
  }

  data_protection_backup_policy {
    backup_policy_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.NetApp/netAppAccounts/a/backupPolicies/p"
    backup_vault_id  = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.NetApp/netAppAccounts/a/backupVaults/v"
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: storage/netapp-encrypted-on-the-way
resource "azurerm_netapp_volume" "plain" {
  name                          = "files"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  account_name                  = "netapp-example"
  pool_name                     = "pool"
  volume_path                   = "files"
  service_level                 = "Premium"
  subnet_id                     = data.azurerm_subnet.endpoints.id
  storage_quota_in_gb           = 100
  protocols                     = ["NFSv3"]
  network_features              = "Standard"
  encryption_key_source         = "Microsoft.KeyVault"
  key_vault_private_endpoint_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.Network/privateEndpoints/pe-vault"
  snapshot_directory_visible    = false
  tags                          = local.tags

  export_policy_rule {
    rule_index          = 1
    allowed_clients     = ["10.0.1.0/24"]
    protocol            = ["NFSv3"]
    root_access_enabled = false
  }

  data_protection_backup_policy {
    backup_policy_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.NetApp/netAppAccounts/a/backupPolicies/p"
    backup_vault_id  = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.NetApp/netAppAccounts/a/backupVaults/v"
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: storage/netapp-network-features, storage/netapp-customer-managed-key, storage/netapp-snapshots-hidden, storage/netapp-backup-on
resource "azurerm_netapp_volume" "defaults" {
  name                          = "files"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  account_name                  = "netapp-example"
  pool_name                     = "pool"
  volume_path                   = "files"
  service_level                 = "Premium"
  subnet_id                     = data.azurerm_subnet.endpoints.id
  storage_quota_in_gb           = 100
  protocols                     = ["NFSv4.1"]
  kerberos_enabled              = true
  key_vault_private_endpoint_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.Network/privateEndpoints/pe-vault"
  tags                          = local.tags

  export_policy_rule {
    rule_index                     = 1
    allowed_clients                = ["10.0.1.0/24"]
    protocol                       = ["NFSv4.1"]
    kerberos_5p_read_write_enabled = true
    root_access_enabled            = false
  }

  data_protection_backup_policy {
    backup_policy_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.NetApp/netAppAccounts/a/backupPolicies/p"
    backup_vault_id  = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.NetApp/netAppAccounts/a/backupVaults/v"
    policy_enabled   = false
  }

  lifecycle {
    prevent_destroy = true
  }
}
