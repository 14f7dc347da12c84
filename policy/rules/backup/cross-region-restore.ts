import { mustBe, notApplicable, type Rule, unresolved } from "../../model";
import { redundancyOf } from "./redundancy";

export const crossRegionRestore: Rule = {
  id: "backup/cross-region-restore",
  title: "backups that are copied to another region can be restored there",
  severity: "low",
  resourceTypes: ["azurerm_data_protection_backup_vault", "azurerm_recovery_services_vault"],
  controls: ["NOR-BAK-03", "NOR-AVA-07"],
  checkov: [],
  rationale: "when the region is out, Microsoft alone decides when the copy may be read",
  remediation: "set cross_region_restore_enabled to true",
  references: ["https://learn.microsoft.com/azure/backup/backup-create-rs-vault#set-cross-region-restore"],
  evaluate: (vault) => {
    const redundancy = vault.get(redundancyOf(vault.type));
    return redundancy === unresolved || redundancy === "GeoRedundant" ? mustBe(vault, "cross_region_restore_enabled", true) : notApplicable;
  },
};
