resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_email_communication_service" "main" {
  name                = "email"
  resource_group_name = azurerm_resource_group.main.name
  data_location       = "Norway"
}

# expect: integration/no-mail-tracking
resource "azurerm_email_communication_service_domain" "insecure" {
  name                             = "altinn.no"
  email_service_id                 = azurerm_email_communication_service.main.id
  domain_management                = "CustomerManaged"
  user_engagement_tracking_enabled = true
}
