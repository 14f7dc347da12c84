variable "network_group_id" {
  type = string
}

variable "routing_configuration_id" {
  type = string
}

resource "azurerm_network_manager_routing_rule_collection" "main" {
  name                          = "to-firewall"
  routing_configuration_id      = var.routing_configuration_id
  network_group_ids             = [var.network_group_id]
  bgp_route_propagation_enabled = false
}
