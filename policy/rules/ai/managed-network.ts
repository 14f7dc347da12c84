import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_machine_learning_workspace: { "managed_network.isolation_mode": "AllowOnlyApprovedOutbound" },
  azurerm_ai_foundry: { "managed_network.isolation_mode": "AllowOnlyApprovedOutbound" },
};

export const managedNetwork: Rule = {
  id: "ai/managed-network",
  title: "a workspace for machine learning reaches approved places alone",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-NET-13"],
  checkov: [],
  rationale: "a notebook, or a package that it installs, sends the training data anywhere on the internet",
  remediation: "write managed_network with isolation_mode AllowOnlyApprovedOutbound",
  references: ["https://learn.microsoft.com/azure/machine-learning/how-to-managed-network"],
  evaluate: holds(settings),
};
