resource "azurerm_resource_group" "main" {
  name     = "rg-example"
  location = "norwayeast"
}

# expect: edge/front-door-tier, edge/front-door-waf, edge/identity
resource "azurerm_cdn_frontdoor_profile" "insecure" {
  name                = "afd"
  resource_group_name = azurerm_resource_group.main.name
  sku_name            = "Standard_AzureFrontDoor"
}
