variable "endpoint_subnet_id" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_eventgrid_event_subscription" "main" {
  scope = azurerm_eventgrid_topic.main.id
  name  = "case"

  webhook_endpoint {
    url = "https://case.altinn.no/events"
  }

  storage_blob_dead_letter_destination {
    storage_account_id          = azurerm_storage_account.a.id
    storage_blob_container_name = "lost"
  }
}

resource "azurerm_storage_account" "a" {
  name                     = "stjobs"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = "norwayeast"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}

resource "azurerm_eventgrid_topic" "main" {
  name                          = "evgt"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = "norwayeast"
  public_network_access_enabled = false
  local_auth_enabled            = false

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.i.id]
  }
}

resource "azurerm_private_endpoint" "eventgrid_topic" {
  name                = "pe-eventgrid_topic"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  subnet_id           = var.endpoint_subnet_id

  private_service_connection {
    name                           = "eventgrid_topic"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_eventgrid_topic.main.id
    subresource_names              = ["topic"]
  }
}

resource "azurerm_user_assigned_identity" "i" {
  name                = "id-data"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
}
