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

# expect: ai/compute-entra-only
resource "azurerm_machine_learning_compute_cluster" "local_users" {
  name                          = "local_users"
  location                      = azurerm_resource_group.example.location
  machine_learning_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.MachineLearningServices/workspaces/mlw-example"
  vm_priority                   = "Dedicated"
  vm_size                       = "Standard_DS2_v2"
  subnet_resource_id            = azurerm_subnet.example.id
  node_public_ip_enabled        = false

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 4
    scale_down_nodes_after_idle_duration = "PT5M"
  }

  identity {
    type = "SystemAssigned"
  }
}

# expect: ai/compute-no-public-address
resource "azurerm_machine_learning_compute_cluster" "public_address" {
  name                          = "public_address"
  location                      = azurerm_resource_group.example.location
  machine_learning_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.MachineLearningServices/workspaces/mlw-example"
  vm_priority                   = "Dedicated"
  vm_size                       = "Standard_DS2_v2"
  subnet_resource_id            = azurerm_subnet.example.id
  local_auth_enabled            = false

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 4
    scale_down_nodes_after_idle_duration = "PT5M"
  }

  identity {
    type = "SystemAssigned"
  }
}

# expect: ai/compute-no-public-ssh
resource "azurerm_machine_learning_compute_cluster" "public_ssh" {
  name                          = "public_ssh"
  location                      = azurerm_resource_group.example.location
  machine_learning_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.MachineLearningServices/workspaces/mlw-example"
  vm_priority                   = "Dedicated"
  vm_size                       = "Standard_DS2_v2"
  subnet_resource_id            = azurerm_subnet.example.id
  ssh_public_access_enabled     = true
  local_auth_enabled            = false
  node_public_ip_enabled        = false

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 4
    scale_down_nodes_after_idle_duration = "PT5M"
  }

  identity {
    type = "SystemAssigned"
  }
}

# expect: ai/compute-in-network
resource "azurerm_machine_learning_compute_cluster" "outside" {
  name                          = "outside"
  location                      = azurerm_resource_group.example.location
  machine_learning_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.MachineLearningServices/workspaces/mlw-example"
  vm_priority                   = "Dedicated"
  vm_size                       = "Standard_DS2_v2"
  local_auth_enabled            = false
  node_public_ip_enabled        = false

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 4
    scale_down_nodes_after_idle_duration = "PT5M"
  }

  identity {
    type = "SystemAssigned"
  }
}

# expect: ai/compute-scales-to-zero
resource "azurerm_machine_learning_compute_cluster" "idle" {
  name                          = "idle"
  location                      = azurerm_resource_group.example.location
  machine_learning_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.MachineLearningServices/workspaces/mlw-example"
  vm_priority                   = "Dedicated"
  vm_size                       = "Standard_DS2_v2"
  subnet_resource_id            = azurerm_subnet.example.id
  local_auth_enabled            = false
  node_public_ip_enabled        = false

  scale_settings {
    min_node_count                       = 2
    max_node_count                       = 4
    scale_down_nodes_after_idle_duration = "PT5M"
  }

  identity {
    type = "SystemAssigned"
  }
}

# expect: ai/managed-identity
resource "azurerm_machine_learning_compute_cluster" "no_identity" {
  name                          = "no_identity"
  location                      = azurerm_resource_group.example.location
  machine_learning_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.MachineLearningServices/workspaces/mlw-example"
  vm_priority                   = "Dedicated"
  vm_size                       = "Standard_DS2_v2"
  subnet_resource_id            = azurerm_subnet.example.id
  local_auth_enabled            = false
  node_public_ip_enabled        = false

  scale_settings {
    min_node_count                       = 0
    max_node_count                       = 4
    scale_down_nodes_after_idle_duration = "PT5M"
  }
}
