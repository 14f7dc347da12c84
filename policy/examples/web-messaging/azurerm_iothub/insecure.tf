resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: integration/no-public-network, integration/no-shared-key, integration/private-endpoint, integration/tier
resource "azurerm_iothub" "insecure_1" {
  name                          = "iot1"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  public_network_access_enabled = true
  local_authentication_enabled  = true
  min_tls_version               = "1.2"

  sku {
    name     = "F1"
    capacity = 1
  }

  network_rule_set {
    default_action                     = "Deny"
    apply_to_builtin_eventhub_endpoint = true
  }

  endpoint {
    type                = "AzureIotHub.EventHub"
    name                = "events"
    authentication_type = "identityBased"
    endpoint_uri        = "sb://evhns.servicebus.windows.net"
    entity_path         = "events"
  }

  identity {
    type = "SystemAssigned"
  }
}

# expect: integration/default-deny, integration/hub-list-complete, integration/hub-tls, integration/private-endpoint
resource "azurerm_iothub" "insecure_2" {
  name                          = "iot2"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  public_network_access_enabled = false
  local_authentication_enabled  = false
  min_tls_version               = "1.0"

  sku {
    name     = "S1"
    capacity = 1
  }

  network_rule_set {
    default_action                     = "Allow"
    apply_to_builtin_eventhub_endpoint = false
  }

  endpoint {
    type                = "AzureIotHub.EventHub"
    name                = "events"
    authentication_type = "identityBased"
    endpoint_uri        = "sb://evhns.servicebus.windows.net"
    entity_path         = "events"
  }

  identity {
    type = "SystemAssigned"
  }
}

# expect: integration/hub-endpoint-identity, integration/identity, integration/private-endpoint
resource "azurerm_iothub" "insecure_3" {
  name                          = "iot3"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  public_network_access_enabled = false
  local_authentication_enabled  = false
  min_tls_version               = "1.2"

  sku {
    name     = "S1"
    capacity = 1
  }

  network_rule_set {
    default_action                     = "Deny"
    apply_to_builtin_eventhub_endpoint = true
  }

  endpoint {
    type                = "AzureIotHub.EventHub"
    name                = "events"
    authentication_type = "keyBased"
    endpoint_uri        = "sb://evhns.servicebus.windows.net"
    entity_path         = "events"
  }
}
