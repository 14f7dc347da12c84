import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_machine_learning_compute_cluster: { local_auth_enabled: false },
  azurerm_machine_learning_compute_instance: { local_auth_enabled: false },
  azurerm_machine_learning_synapse_spark: { local_auth_enabled: false },
};

export const computeEntraOnly: Rule = {
  id: "ai/compute-entra-only",
  title: "the compute of machine learning knows no local users",
  severity: "high",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-AUT-06"],
  checkov: ["CKV_AZURE_142"],
  rationale: "whoever holds the key of the local administrator is on the machine with the training data, under no name",
  remediation: "set local_auth_enabled to false",
  references: ["https://learn.microsoft.com/azure/machine-learning/how-to-manage-compute-instance"],
  evaluate: holds(settings),
};
