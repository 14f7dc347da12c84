import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_machine_learning_compute_cluster: { node_public_ip_enabled: false },
  azurerm_machine_learning_compute_instance: { node_public_ip_enabled: false },
  azurerm_machine_learning_workspace: { "serverless_compute.public_ip_enabled": [false, undefined] },
};

export const computeNoPublicAddress: Rule = {
  id: "ai/compute-no-public-address",
  title: "the compute of machine learning has no public address",
  severity: "high",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-NET-07"],
  checkov: [],
  rationale: "each machine with the training data on it can be reached from the internet, behind nothing but a network rule",
  remediation: "set node_public_ip_enabled to false, and leave serverless_compute.public_ip_enabled false",
  references: ["https://learn.microsoft.com/azure/machine-learning/how-to-secure-training-vnet"],
  evaluate: holds(settings),
};
