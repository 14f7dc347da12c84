# expect: analytics/isolated-compute
resource "azurerm_synapse_spark_pool" "shared" {
  name                 = "shared"
  synapse_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Synapse/workspaces/syn-example"
  node_size_family     = "MemoryOptimized"
  node_size            = "XXXLarge"
  node_count           = 3
  spark_version        = "3.4"
}

# expect: analytics/no-session-packages
resource "azurerm_synapse_spark_pool" "any_package" {
  name                           = "any_package"
  synapse_workspace_id           = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Synapse/workspaces/syn-example"
  node_size_family               = "MemoryOptimized"
  node_size                      = "XXXLarge"
  node_count                     = 3
  session_level_packages_enabled = true
  spark_version                  = "3.4"
  compute_isolation_enabled      = true
}
