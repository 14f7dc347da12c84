resource "azurerm_resource_group" "example" {
  name     = "rg-example"
  location = "norwayeast"
}

resource "azurerm_machine_learning_inference_cluster" "example" {
  name                          = "example"
  location                      = azurerm_resource_group.example.location
  machine_learning_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.MachineLearningServices/workspaces/mlw-example"
  kubernetes_cluster_id         = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.ContainerService/managedClusters/aks-example"
  cluster_purpose               = "FastProd"

  ssl {
    leaf_domain_label         = "models"
    overwrite_existing_domain = true
  }
}
