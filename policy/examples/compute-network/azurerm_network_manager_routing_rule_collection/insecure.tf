variable "network_group_id" {
  type = string
}

variable "routing_configuration_id" {
  type = string
}

# expect: network/no-route-propagation
resource "azurerm_network_manager_routing_rule_collection" "no_route_propagation" {
  name                          = "to-firewall-1"
  routing_configuration_id      = var.routing_configuration_id
  network_group_ids             = [var.network_group_id]
  bgp_route_propagation_enabled = true
}
