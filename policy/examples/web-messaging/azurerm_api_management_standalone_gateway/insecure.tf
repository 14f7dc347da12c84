variable "api_subnet_id" {
  type = string
}

resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: edge/api-network
resource "azurerm_api_management_standalone_gateway" "insecure" {
  name                = "apimgw"
  resource_group_name = azurerm_resource_group.main.name
  location            = "norwayeast"
  backend_subnet_id   = var.api_subnet_id

  sku {
    name = "WorkspaceGatewayPremium"
  }
}
