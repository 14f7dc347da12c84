import { mustBeAtLeast, type Rule } from "../../model";

export const softDeleteDays: Rule = {
  id: "backup/soft-delete-days",
  title: "deleted backups can be brought back for 14 days",
  severity: "medium",
  resourceTypes: ["azurerm_data_protection_backup_vault"],
  controls: ["NOR-BAK-03"],
  checkov: [],
  rationale: "who encrypts data for ransom waits until the deleted backups are gone",
  remediation: "set retention_duration_in_days to 14 or more",
  references: ["https://learn.microsoft.com/azure/backup/backup-azure-enhanced-soft-delete-about"],
  evaluate: (vault) => mustBeAtLeast(vault, "retention_duration_in_days", 14),
};
