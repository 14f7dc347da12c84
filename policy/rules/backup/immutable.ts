import { all, mustBe, mustBeAtLeast, type Rule } from "../../model";
import { isProduction } from "../governance/production";

export const immutable: Rule = {
  id: "backup/immutable",
  title: "backups can be neither changed nor deleted before their time",
  severity: "high",
  resourceTypes: ["azurerm_data_protection_backup_vault"],
  controls: ["NOR-BAK-03"],
  checkov: [],
  rationale: "who encrypts data for ransom deletes the backups first",
  remediation: "set soft_delete to On or AlwaysOn, retention_duration_in_days to 14 or more and immutability to Unlocked, in production to Locked",
  references: ["https://learn.microsoft.com/azure/backup/backup-azure-immutable-vault-concept"],
  evaluate: (vault) =>
    all(
      mustBe(vault, "immutability", ...(isProduction(vault) ? ["Locked"] : ["Unlocked", "Locked"])),
      mustBe(vault, "soft_delete", "On", "AlwaysOn"),
      mustBeAtLeast(vault, "retention_duration_in_days", 14),
    ),
};
