resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_user_assigned_identity" "i" {
  name                = "id-data"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}

# expect: messaging/customer-managed-key, messaging/double-encryption, messaging/no-public-network, messaging/no-shared-key, messaging/private-endpoint, messaging/tls
resource "azurerm_eventhub_namespace" "insecure_1" {
  name                          = "evhns1"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sku                           = "Premium"
  public_network_access_enabled = true
  local_authentication_enabled  = true
  minimum_tls_version           = "1.0"

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.i.id]
  }

  network_rulesets {
    default_action                 = "Deny"
    public_network_access_enabled  = false
    trusted_service_access_enabled = false
  }
}

# expect: messaging/customer-managed-key, messaging/default-deny, messaging/double-encryption, messaging/identity, messaging/no-trusted-service, messaging/private-endpoint
resource "azurerm_eventhub_namespace" "insecure_2" {
  name                          = "evhns2"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sku                           = "Premium"
  public_network_access_enabled = false
  local_authentication_enabled  = false
  minimum_tls_version           = "1.2"

  network_rulesets {
    default_action                 = "Allow"
    public_network_access_enabled  = false
    trusted_service_access_enabled = true
  }
}

# expect: messaging/customer-managed-key, messaging/double-encryption, messaging/no-ip-rule, messaging/private-endpoint
resource "azurerm_eventhub_namespace" "insecure_3" {
  name                          = "evhns3"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sku                           = "Premium"
  public_network_access_enabled = false
  local_authentication_enabled  = false
  minimum_tls_version           = "1.2"

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.i.id]
  }

  network_rulesets {
    default_action                 = "Deny"
    public_network_access_enabled  = false
    trusted_service_access_enabled = false

    ip_rule {
      ip_mask = "192.0.2.10"
    }
  }
}

# expect: messaging/customer-managed-key, messaging/double-encryption, messaging/no-ip-rule, messaging/no-open-ip-rule, messaging/private-endpoint
resource "azurerm_eventhub_namespace" "insecure_4" {
  name                          = "evhns4"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sku                           = "Premium"
  public_network_access_enabled = false
  local_authentication_enabled  = false
  minimum_tls_version           = "1.2"

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.i.id]
  }

  network_rulesets {
    default_action                 = "Deny"
    public_network_access_enabled  = false
    trusted_service_access_enabled = false

    ip_rule {
      ip_mask = "0.0.0.0/0"
    }
  }
}
