import { mustBe, mustBePresent, pass, type Rule } from "../../model";

const isolated = ["AllowInternetOutbound", "AllowOnlyApprovedOutbound"];

export const computeInNetwork: Rule = {
  id: "ai/compute-in-network",
  title: "the compute of machine learning is in a subnet",
  severity: "high",
  resourceTypes: ["azurerm_machine_learning_compute_cluster", "azurerm_machine_learning_compute_instance"],
  controls: ["NOR-NET-03"],
  checkov: [],
  rationale: "the machines with the training data are on a network of Azure that nobody here filters",
  remediation: "set subnet_resource_id, or give the workspace a managed_network",
  references: ["https://learn.microsoft.com/azure/machine-learning/how-to-secure-training-vnet"],
  evaluate: (compute, graph) => {
    if (graph.targets(compute, "subnet_resource_id").length > 0) return pass;
    const managed = graph
      .targets(compute, "machine_learning_workspace_id")
      .map((workspace) => mustBe(workspace, "managed_network.isolation_mode", ...isolated));
    return managed.find((verdict) => verdict.state === "pass") ?? mustBePresent(compute, "subnet_resource_id");
  },
};
