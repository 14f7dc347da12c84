import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_machine_learning_compute_cluster: { "scale_settings.min_node_count": 0 },
};

export const computeScalesToZero: Rule = {
  id: "ai/compute-scales-to-zero",
  title: "an idle cluster for machine learning has no machines",
  severity: "low",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-RES-06"],
  checkov: ["CKV_AZURE_150"],
  rationale: "machines that nobody uses are paid for, and keep data and credentials of the last job",
  remediation: "set scale_settings.min_node_count to 0",
  references: ["https://learn.microsoft.com/azure/machine-learning/how-to-manage-optimize-cost"],
  evaluate: holds(settings),
};
