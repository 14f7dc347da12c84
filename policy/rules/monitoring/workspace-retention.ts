import { mustBeAtLeast, type Rule } from "../../model";

export const workspaceRetention: Rule = {
  id: "monitoring/workspace-retention",
  title: "logs are kept for 90 days or more",
  severity: "medium",
  resourceTypes: ["azurerm_log_analytics_workspace", "azurerm_application_insights"],
  controls: ["NOR-LOG-02"],
  checkov: [],
  rationale: "intruders are found after months; the traces must still be there",
  remediation: "set retention_in_days to 90 or more",
  references: ["https://learn.microsoft.com/azure/azure-monitor/logs/data-retention-configure"],
  evaluate: (workspace) => mustBeAtLeast(workspace, "retention_in_days", 90),
};
