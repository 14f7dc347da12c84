variable "express_route_circuit_peering_id" {
  type = string
}

variable "express_route_gateway_id" {
  type = string
}

# expect: network/hub-secures-internet
resource "azurerm_express_route_connection" "hub_secures_internet" {
  name                             = "cn-er-1"
  express_route_gateway_id         = var.express_route_gateway_id
  express_route_circuit_peering_id = var.express_route_circuit_peering_id
  enable_internet_security         = false
}
