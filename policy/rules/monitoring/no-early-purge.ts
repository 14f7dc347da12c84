import { mustBe, type Rule } from "../../model";

export const noEarlyPurge: Rule = {
  id: "monitoring/no-early-purge",
  title: "logs that were deleted are not purged at once",
  severity: "medium",
  resourceTypes: ["azurerm_log_analytics_workspace"],
  controls: ["NOR-LOG-04"],
  checkov: [],
  rationale: "who wipes traces has them gone for good before anybody looks",
  remediation: "leave immediate_data_purge_on_30_days_enabled false",
  references: ["https://learn.microsoft.com/azure/azure-monitor/logs/data-retention-configure"],
  evaluate: (workspace) => mustBe(workspace, "immediate_data_purge_on_30_days_enabled", false),
};
