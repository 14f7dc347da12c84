variable "express_route_circuit_peering_id" {
  type = string
}

variable "express_route_gateway_id" {
  type = string
}

resource "azurerm_express_route_connection" "main" {
  name                             = "cn-er"
  express_route_gateway_id         = var.express_route_gateway_id
  express_route_circuit_peering_id = var.express_route_circuit_peering_id
  enable_internet_security         = true
}
