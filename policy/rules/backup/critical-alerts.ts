import { eachBlockMustBe } from "../../blocks";
import type { Rule } from "../../model";

export const criticalAlerts: Rule = {
  id: "backup/critical-alerts",
  title: "somebody is told when backups are stopped or deleted",
  severity: "medium",
  resourceTypes: ["azurerm_recovery_services_vault"],
  controls: ["NOR-LOG-05"],
  checkov: [],
  rationale: "who encrypts data for ransom deletes the backups first, and that is when there is time to act",
  remediation: "leave monitoring.alerts_for_critical_operation_failures_enabled true",
  references: ["https://learn.microsoft.com/azure/backup/move-to-azure-monitor-alerts"],
  evaluate: (vault) => eachBlockMustBe(vault, "monitoring", "alerts_for_critical_operation_failures_enabled", true),
};
