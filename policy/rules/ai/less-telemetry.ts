import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_machine_learning_workspace: { high_business_impact: true },
  azurerm_ai_foundry: { high_business_impact_enabled: true },
  azurerm_ai_foundry_project: { high_business_impact_enabled: true },
};

export const lessTelemetry: Rule = {
  id: "ai/less-telemetry",
  title: "a workspace with sensitive data sends Microsoft no more diagnostics than it must",
  severity: "low",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-LOC-05"],
  checkov: [],
  rationale: "diagnostic data that Microsoft collects of training runs may hold what was trained on",
  remediation: "set high_business_impact to true (high_business_impact_enabled for AI Foundry) when the workspace is made",
  references: ["https://learn.microsoft.com/azure/machine-learning/concept-data-encryption"],
  evaluate: holds(settings),
};
