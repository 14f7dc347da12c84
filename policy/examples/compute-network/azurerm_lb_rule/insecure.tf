data "azurerm_lb" "public" {
  name                = "public"
  resource_group_name = "rg-platform"
}

# expect: network/balancer-no-hidden-outbound
resource "azurerm_lb_rule" "balancer_no_hidden_outbound" {
  name                           = "https-1"
  loadbalancer_id                = data.azurerm_lb.public.id
  protocol                       = "Tcp"
  frontend_port                  = 443
  backend_port                   = 443
  frontend_ip_configuration_name = "internal"
  disable_outbound_snat          = false
}
