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

resource "azurerm_machine_learning_compute_instance" "example" {
  name                          = "example"
  machine_learning_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.MachineLearningServices/workspaces/mlw-example"
  virtual_machine_size          = "Standard_DS2_v2"
  subnet_resource_id            = azurerm_subnet.example.id
  local_auth_enabled            = false
  node_public_ip_enabled        = false
}
