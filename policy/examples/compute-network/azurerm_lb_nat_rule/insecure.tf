resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "norwayeast"
}

data "azurerm_lb" "public" {
  name                = "public"
  resource_group_name = "rg-platform"
}

# expect: network/balancer-no-management-port
resource "azurerm_lb_nat_rule" "balancer_no_management_port" {
  name                           = "health-1"
  resource_group_name            = azurerm_resource_group.main.name
  loadbalancer_id                = data.azurerm_lb.public.id
  protocol                       = "Tcp"
  frontend_port                  = 8443
  backend_port                   = 3389
  frontend_ip_configuration_name = "internal"
}
