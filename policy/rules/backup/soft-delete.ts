import { mustBe, type Rule } from "../../model";

export const softDelete: Rule = {
  id: "backup/soft-delete",
  title: "deleted backups can be brought back",
  severity: "high",
  resourceTypes: ["azurerm_data_protection_backup_vault", "azurerm_recovery_services_vault"],
  controls: ["NOR-BAK-03"],
  checkov: [],
  rationale: "one stolen role deletes the data, and the backups with it",
  remediation: "set soft_delete to On or AlwaysOn, and soft_delete_enabled of a recovery services vault to true",
  references: ["https://learn.microsoft.com/azure/backup/backup-azure-enhanced-soft-delete-about"],
  evaluate: (vault) =>
    vault.type === "azurerm_recovery_services_vault" ? mustBe(vault, "soft_delete_enabled", true) : mustBe(vault, "soft_delete", "On", "AlwaysOn"),
};
