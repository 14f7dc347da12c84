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

# expect: governance/automation-entra-only, governance/automation-no-public-network, governance/automation-private-endpoint, monitoring/audit-trail
resource "azurerm_automation_account" "open" {
  name                = "aa-open"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  sku_name            = "Basic"
  tags                = local.tags

  identity {
    type         = "UserAssigned"
    identity_ids = ["/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"]
  }

  encryption {
    key_vault_key_id          = "https://kv-keys.vault.azure.net/keys/data/0123456789abcdef0123456789abcdef"
    user_assigned_identity_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-storage"
  }
}

# expect: governance/automation-customer-managed-key, governance/automation-identity, governance/automation-private-endpoint, monitoring/audit-trail
resource "azurerm_automation_account" "alone" {
  name                          = "aa-alone"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  sku_name                      = "Basic"
  public_network_access_enabled = false
  local_authentication_enabled  = false
  tags                          = local.tags
}
