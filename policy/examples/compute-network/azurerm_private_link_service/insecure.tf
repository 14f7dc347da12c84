resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_lb" "main" {
  name                = "platform"
  resource_group_name = "rg-platform"
}

data "azurerm_subnet" "main" {
  name                 = "platform"
  virtual_network_name = "vnet-platform"
  resource_group_name  = "rg-platform"
}

# expect: network/link-service-closed
resource "azurerm_private_link_service" "link_service_closed" {
  name                                        = "pls-app-1"
  resource_group_name                         = azurerm_resource_group.main.name
  location                                    = "norwayeast"
  load_balancer_frontend_ip_configuration_ids = [data.azurerm_lb.main.frontend_ip_configuration[0].id]
  visibility_subscription_ids                 = ["*"]
  auto_approval_subscription_ids              = ["00000000-0000-4000-8000-000000000001"]

  nat_ip_configuration {
    name      = "primary"
    primary   = true
    subnet_id = data.azurerm_subnet.main.id
  }
}
