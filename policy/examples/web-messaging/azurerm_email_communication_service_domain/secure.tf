resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_email_communication_service_domain" "main" {
  name                             = "altinn.no"
  email_service_id                 = azurerm_email_communication_service.main.id
  domain_management                = "CustomerManaged"
  user_engagement_tracking_enabled = false
}

resource "azurerm_email_communication_service" "main" {
  name                = "email"
  resource_group_name = azurerm_resource_group.main.name
  data_location       = "Norway"
}
