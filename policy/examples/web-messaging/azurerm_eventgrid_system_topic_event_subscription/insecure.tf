resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: messaging/event-dead-letters, messaging/webhook-https
resource "azurerm_eventgrid_system_topic_event_subscription" "insecure" {
  system_topic        = "evgst"
  resource_group_name = azurerm_resource_group.main.name
  name                = "case"

  webhook_endpoint {
    url = "http://case.altinn.no/events"
  }
}
