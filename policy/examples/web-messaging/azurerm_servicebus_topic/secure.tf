variable "endpoint_subnet_id" {
  type = string
}

variable "key_vault_id" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_servicebus_topic" "main" {
  name            = "cases"
  namespace_id    = azurerm_servicebus_namespace.main.id
  express_enabled = false
}

resource "azurerm_servicebus_namespace" "main" {
  name                          = "sbns"
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
    ip_rules                      = []
  }

  customer_managed_key {
    key_vault_key_id                  = azurerm_key_vault_key.k.versionless_id
    identity_id                       = azurerm_user_assigned_identity.i.id
    infrastructure_encryption_enabled = true
  }
}

resource "azurerm_private_endpoint" "servicebus_namespace" {
  name                = "pe-servicebus_namespace"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = var.endpoint_subnet_id

  private_service_connection {
    name                           = "servicebus_namespace"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_servicebus_namespace.main.id
    subresource_names              = ["namespace"]
  }
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
