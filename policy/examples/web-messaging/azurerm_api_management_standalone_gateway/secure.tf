variable "api_subnet_id" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_api_management_standalone_gateway" "main" {
  name                 = "apimgw"
  resource_group_name  = azurerm_resource_group.main.name
  location             = "norwayeast"
  virtual_network_type = "Internal"
  backend_subnet_id    = var.api_subnet_id

  sku {
    name = "WorkspaceGatewayPremium"
  }
}
