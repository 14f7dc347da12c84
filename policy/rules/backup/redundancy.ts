import { mustBe, type Rule } from "../../model";

export const redundancy: Rule = {
  id: "backup/redundancy",
  title: "backups lie in more than one building",
  severity: "high",
  resourceTypes: ["azurerm_data_protection_backup_vault", "azurerm_recovery_services_vault"],
  controls: ["NOR-AVA-01"],
  checkov: [],
  rationale: "a fire must not take the backup together with the data",
  remediation: "set redundancy, of a recovery services vault storage_mode_type, to GeoRedundant or ZoneRedundant",
  references: ["https://learn.microsoft.com/azure/backup/backup-vault-overview"],
  evaluate: (vault) => mustBe(vault, redundancyOf(vault.type), "GeoRedundant", "ZoneRedundant"),
};

/** What says how many copies a vault keeps. */
export function redundancyOf(type: string): string {
  return type === "azurerm_recovery_services_vault" ? "storage_mode_type" : "redundancy";
}
