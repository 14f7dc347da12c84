resource "azurerm_resource_group" "example" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_virtual_network" "example" {
  name                = "vnet-example"
  location            = azurerm_resource_group.example.location
  resource_group_name = azurerm_resource_group.example.name
  address_space       = ["10.0.0.0/16"]
}

resource "azurerm_subnet" "example" {
  name                 = "snet-endpoints"
  resource_group_name  = azurerm_resource_group.example.name
  virtual_network_name = azurerm_virtual_network.example.name
  address_prefixes     = ["10.0.1.0/24"]
}

# expect: analytics/databricks-peering-closed
resource "azurerm_databricks_virtual_network_peering" "forwarding" {
  name                          = "forwarding"
  resource_group_name           = azurerm_resource_group.example.name
  workspace_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Databricks/workspaces/dbw-example"
  remote_address_space_prefixes = azurerm_virtual_network.example.address_space
  remote_virtual_network_id     = azurerm_virtual_network.example.id
  allow_forwarded_traffic       = true
}
