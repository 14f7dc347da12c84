variable "endpoint_subnet_id" {
  type = string
}

variable "key_vault_id" {
  type = string
}

variable "reader_id" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_eventhub_namespace" "main" {
  name                          = "evhns"
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
  }
}

resource "azurerm_eventhub_namespace_customer_managed_key" "main" {
  eventhub_namespace_id             = azurerm_eventhub_namespace.main.id
  key_vault_key_ids                 = [azurerm_key_vault_key.k.versionless_id]
  infrastructure_encryption_enabled = true
}

resource "azurerm_key_vault_key" "k" {
  name         = "data"
  key_vault_id = var.key_vault_id
  key_type     = "RSA-HSM"
  key_opts     = ["wrapKey", "unwrapKey"]
}

resource "azurerm_private_endpoint" "eventhub_namespace" {
  name                = "pe-eventhub_namespace"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = var.endpoint_subnet_id

  private_service_connection {
    name                           = "eventhub_namespace"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_eventhub_namespace.main.id
    subresource_names              = ["namespace"]
  }
}

resource "azurerm_user_assigned_identity" "i" {
  name                = "id-data"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}

resource "azurerm_role_assignment" "reader" {
  scope                = azurerm_eventhub_namespace.main.id
  role_definition_name = "Azure Event Hubs Data Receiver"
  principal_id         = var.reader_id
}
