import { all, mustBe, type Rule } from "../../model";

export const workspaceClosed: Rule = {
  id: "monitoring/workspace-closed",
  title: "a log workspace takes and shows logs on private networks to Entra ID identities alone",
  severity: "high",
  resourceTypes: ["azurerm_log_analytics_workspace"],
  controls: ["NOR-LOG-04", "NOR-AUT-01"],
  checkov: [],
  rationale: "logs tell who is who and where the doors are, and whoever can write them can hide",
  remediation: "set local_authentication_enabled, internet_ingestion_enabled and internet_query_enabled to false",
  references: ["https://learn.microsoft.com/azure/azure-monitor/logs/private-link-security"],
  evaluate: (workspace) =>
    all(
      mustBe(workspace, "local_authentication_enabled", false),
      mustBe(workspace, "internet_ingestion_enabled", false),
      mustBe(workspace, "internet_query_enabled", false),
    ),
};
