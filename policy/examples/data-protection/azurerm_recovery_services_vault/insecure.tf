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

# expect: backup/customer-managed-key, backup/identity, backup/no-public-network, backup/private-endpoint, monitoring/audit-trail
resource "azurerm_recovery_services_vault" "open" {
  name                         = "rsv-open"
  resource_group_name          = azurerm_resource_group.main.name
  location                     = azurerm_resource_group.main.location
  sku                          = "Standard"
  storage_mode_type            = "GeoRedundant"
  cross_region_restore_enabled = true
  immutability                 = "Locked"
  soft_delete_enabled          = true
  tags                         = local.tags

  monitoring {
    alerts_for_all_job_failures_enabled            = true
    alerts_for_critical_operation_failures_enabled = true
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: backup/immutable, backup/soft-delete, backup/private-endpoint, monitoring/audit-trail
resource "azurerm_recovery_services_vault" "soft" {
  name                          = "rsv-soft"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  sku                           = "Standard"
  storage_mode_type             = "GeoRedundant"
  cross_region_restore_enabled  = true
  soft_delete_enabled           = false
  public_network_access_enabled = false
  tags                          = local.tags

  identity {
    type = "SystemAssigned"
  }

  encryption {
    key_id                            = "https://kv-keys.vault.azure.net/keys/data"
    infrastructure_encryption_enabled = true
  }

  monitoring {
    alerts_for_all_job_failures_enabled            = true
    alerts_for_critical_operation_failures_enabled = true
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: backup/redundancy, backup/private-endpoint, monitoring/audit-trail
resource "azurerm_recovery_services_vault" "one_building" {
  name                          = "rsv-one"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  sku                           = "Standard"
  storage_mode_type             = "LocallyRedundant"
  immutability                  = "Locked"
  soft_delete_enabled           = true
  public_network_access_enabled = false
  tags                          = local.tags

  identity {
    type = "SystemAssigned"
  }

  encryption {
    key_id                            = "https://kv-keys.vault.azure.net/keys/data"
    infrastructure_encryption_enabled = true
  }

  monitoring {
    alerts_for_all_job_failures_enabled            = true
    alerts_for_critical_operation_failures_enabled = true
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: backup/copies-in-norway, backup/cross-region-restore, governance/norway-region, backup/private-endpoint, monitoring/audit-trail
resource "azurerm_recovery_services_vault" "abroad" {
  name                          = "rsv-abroad"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "westeurope"
  sku                           = "Standard"
  storage_mode_type             = "GeoRedundant"
  cross_region_restore_enabled  = false
  immutability                  = "Locked"
  soft_delete_enabled           = true
  public_network_access_enabled = false
  tags                          = local.tags

  identity {
    type = "SystemAssigned"
  }

  encryption {
    key_id                            = "https://kv-keys.vault.azure.net/keys/data"
    infrastructure_encryption_enabled = true
  }

  monitoring {
    alerts_for_all_job_failures_enabled            = true
    alerts_for_critical_operation_failures_enabled = true
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: backup/critical-alerts, backup/job-alerts, backup/private-endpoint, monitoring/audit-trail
resource "azurerm_recovery_services_vault" "silent" {
  name                          = "rsv-silent"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  sku                           = "Standard"
  storage_mode_type             = "GeoRedundant"
  cross_region_restore_enabled  = true
  immutability                  = "Locked"
  soft_delete_enabled           = true
  public_network_access_enabled = false
  tags                          = local.tags

  identity {
    type = "SystemAssigned"
  }

  encryption {
    key_id                            = "https://kv-keys.vault.azure.net/keys/data"
    infrastructure_encryption_enabled = true
  }

  monitoring {
    alerts_for_all_job_failures_enabled            = false
    alerts_for_critical_operation_failures_enabled = false
  }

  lifecycle {
    prevent_destroy = true
  }
}

# expect: backup/infrastructure-encryption, backup/key-rotates, governance/prevent-destroy, backup/private-endpoint, monitoring/audit-trail
resource "azurerm_recovery_services_vault" "one_version" {
  name                          = "rsv-version"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  sku                           = "Standard"
  storage_mode_type             = "GeoRedundant"
  cross_region_restore_enabled  = true
  immutability                  = "Locked"
  soft_delete_enabled           = true
  public_network_access_enabled = false
  tags                          = local.tags

  identity {
    type = "SystemAssigned"
  }

  encryption {
    key_id                            = "https://kv-keys.vault.azure.net/keys/data/0123456789abcdef0123456789abcdef"
    infrastructure_encryption_enabled = false
  }

  monitoring {
    alerts_for_all_job_failures_enabled            = true
    alerts_for_critical_operation_failures_enabled = true
  }
}
