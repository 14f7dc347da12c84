variable "key_vault_id" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_user_assigned_identity" "i" {
  name                = "id-data"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}

resource "azurerm_key_vault_key" "k" {
  name         = "data"
  key_vault_id = var.key_vault_id
  key_type     = "RSA-HSM"
  key_opts     = ["wrapKey", "unwrapKey"]
}

# expect: messaging/identity, messaging/no-public-network, messaging/no-shared-key, messaging/private-endpoint, messaging/tls
resource "azurerm_servicebus_namespace" "insecure_1" {
  name                          = "sbns1"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sku                           = "Premium"
  capacity                      = 1
  premium_messaging_partitions  = 1
  public_network_access_enabled = true
  local_auth_enabled            = true
  minimum_tls_version           = "1.0"

  network_rule_set {
    default_action                = "Deny"
    public_network_access_enabled = false
    trusted_services_allowed      = false
    ip_rules                      = []
  }

  customer_managed_key {
    key_vault_key_id                  = azurerm_key_vault_key.k.versionless_id
    identity_id                       = azurerm_user_assigned_identity.i.id
    infrastructure_encryption_enabled = true
  }
}

# expect: messaging/customer-managed-key, messaging/default-deny, messaging/double-encryption, messaging/no-ip-rule, messaging/no-trusted-service, messaging/private-endpoint
resource "azurerm_servicebus_namespace" "insecure_2" {
  name                          = "sbns2"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sku                           = "Premium"
  capacity                      = 1
  premium_messaging_partitions  = 1
  public_network_access_enabled = false
  local_auth_enabled            = false
  minimum_tls_version           = "1.2"

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.i.id]
  }

  network_rule_set {
    default_action                = "Allow"
    public_network_access_enabled = false
    trusted_services_allowed      = true
    ip_rules                      = ["192.0.2.10"]
  }
}

# expect: messaging/double-encryption, messaging/key-rotates, messaging/no-ip-rule, messaging/no-open-ip-rule, messaging/private-endpoint
resource "azurerm_servicebus_namespace" "insecure_3" {
  name                          = "sbns3"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  sku                           = "Premium"
  capacity                      = 1
  premium_messaging_partitions  = 1
  public_network_access_enabled = false
  local_auth_enabled            = false
  minimum_tls_version           = "1.2"

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.i.id]
  }

  network_rule_set {
    default_action                = "Deny"
    public_network_access_enabled = false
    trusted_services_allowed      = false
    ip_rules                      = ["0.0.0.0/0"]
  }

  customer_managed_key {
    key_vault_key_id                  = azurerm_key_vault_key.k.id
    identity_id                       = azurerm_user_assigned_identity.i.id
    infrastructure_encryption_enabled = false
  }
}
