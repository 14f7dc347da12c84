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

resource "azurerm_automation_account" "ops" {
  name                          = "aa-example"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  sku_name                      = "Basic"
  public_network_access_enabled = false
  local_authentication_enabled  = false
  tags                          = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"]
  }

  encryption {
    key_vault_key_id          = "https://kv-keys.vault.azure.net/keys/data/0123456789abcdef0123456789abcdef"
    user_assigned_identity_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"
  }
}

resource "azurerm_monitor_diagnostic_setting" "ops" {
  name                       = "audit"
  target_resource_id         = azurerm_automation_account.ops.id
  log_analytics_workspace_id = data.azurerm_log_analytics_workspace.audit.id

  enabled_log {
    category_group = "audit"
  }
}

resource "azurerm_private_endpoint" "ops_dscandhybridworker" {
  name                = "pe-dscandhybridworker"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  subnet_id           = data.azurerm_subnet.endpoints.id
  tags                = local.tags

  private_service_connection {
    name                           = "DSCAndHybridWorker"
    private_connection_resource_id = azurerm_automation_account.ops.id
    is_manual_connection           = false
    subresource_names              = ["DSCAndHybridWorker"]
  }
}

resource "azurerm_automation_variable_int" "setting" {
  name                    = "setting"
  resource_group_name     = azurerm_resource_group.main.name
  automation_account_name = azurerm_automation_account.ops.name
  value                   = 5432
  encrypted               = true
}
