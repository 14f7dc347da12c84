import { all, mustBe, type Rule } from "../../model";

export const workspaceClosed: Rule = {
  id: "monitoring/workspace-closed",
  title: "logs are taken and shown on private networks alone",
  severity: "high",
  resourceTypes: ["azurerm_log_analytics_workspace", "azurerm_application_insights"],
  controls: ["NOR-LOG-04"],
  checkov: [],
  rationale: "logs tell who is who and where the doors are, and whoever can write them can hide",
  remediation: "set internet_ingestion_enabled and internet_query_enabled to false, and add the resource to an azurerm_monitor_private_link_scope",
  references: ["https://learn.microsoft.com/azure/azure-monitor/logs/private-link-security"],
  evaluate: (workspace) => all(mustBe(workspace, "internet_ingestion_enabled", false), mustBe(workspace, "internet_query_enabled", false)),
};
