import { eachBlockMustBe } from "../../blocks";
import type { Rule } from "../../model";

export const jobAlerts: Rule = {
  id: "backup/job-alerts",
  title: "somebody is told when backups fail",
  severity: "medium",
  resourceTypes: ["azurerm_recovery_services_vault"],
  controls: ["NOR-LOG-05"],
  checkov: [],
  rationale: "a backup that failed for months is found on the day it is needed",
  remediation: "leave monitoring.alerts_for_all_job_failures_enabled true",
  references: ["https://learn.microsoft.com/azure/backup/move-to-azure-monitor-alerts"],
  evaluate: (vault) => eachBlockMustBe(vault, "monitoring", "alerts_for_all_job_failures_enabled", true),
};
