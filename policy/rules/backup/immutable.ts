import { mustBe, type Rule } from "../../model";
import { isProduction } from "../governance/production";

export const immutable: Rule = {
  id: "backup/immutable",
  title: "backups can be neither changed nor deleted before their time",
  severity: "high",
  resourceTypes: ["azurerm_data_protection_backup_vault", "azurerm_recovery_services_vault"],
  controls: ["NOR-BAK-03"],
  checkov: [],
  rationale: "who encrypts data for ransom deletes the backups first",
  remediation: "set immutability to Unlocked, in production to Locked",
  references: ["https://learn.microsoft.com/azure/backup/backup-azure-immutable-vault-concept"],
  evaluate: (vault) => mustBe(vault, "immutability", ...(isProduction(vault) ? ["Locked"] : ["Unlocked", "Locked"])),
};
