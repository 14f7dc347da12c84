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

resource "azurerm_management_lock" "group" {
  name       = "no-delete"
  scope      = azurerm_resource_group.main.id
  lock_level = "CanNotDelete"
  notes      = "Holds data"
}

# expect: backup/customer-managed-key, backup/identity, backup/immutable, backup/soft-delete, backup/soft-delete-days, governance/prevent-destroy, monitoring/audit-trail
resource "azurerm_data_protection_backup_vault" "soft" {
  name                         = "bvault-soft"
  resource_group_name          = azurerm_resource_group.main.name
  location                     = azurerm_resource_group.main.location
  datastore_type               = "VaultStore"
  redundancy                   = "GeoRedundant"
  cross_region_restore_enabled = true
  soft_delete                  = "Off"
  retention_duration_in_days   = 13
  tags                         = local.tags
}

# expect: backup/customer-managed-key, backup/redundancy, monitoring/audit-trail
resource "azurerm_data_protection_backup_vault" "one_building" {
  name                       = "bvault-one"
  resource_group_name        = azurerm_resource_group.main.name
  location                   = azurerm_resource_group.main.location
  datastore_type             = "VaultStore"
  redundancy                 = "LocallyRedundant"
  immutability               = "Locked"
  soft_delete                = "AlwaysOn"
  retention_duration_in_days = 14
  tags                       = local.tags

  identity {
    type = "SystemAssigned"
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: backup/copies-in-norway, backup/cross-region-restore, backup/customer-managed-key, governance/norway-region, monitoring/audit-trail
resource "azurerm_data_protection_backup_vault" "abroad" {
  name                       = "bvault-abroad"
  resource_group_name        = azurerm_resource_group.main.name
  location                   = "westeurope"
  datastore_type             = "VaultStore"
  redundancy                 = "GeoRedundant"
  immutability               = "Locked"
  soft_delete                = "AlwaysOn"
  retention_duration_in_days = 14
  tags                       = local.tags

  identity {
    type = "SystemAssigned"
  }

  lifecycle {
    prevent_destroy = true
  }
}
