resource "azurerm_synapse_spark_pool" "example" {
  name                      = "example"
  synapse_workspace_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Synapse/workspaces/syn-example"
  node_size_family          = "MemoryOptimized"
  node_size                 = "XXXLarge"
  node_count                = 3
  spark_version             = "3.4"
  compute_isolation_enabled = true
}
