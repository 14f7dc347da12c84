import { eachBlockMustBe } from "../../blocks";
import type { Rule } from "../../model";

export const infrastructureEncryption: Rule = {
  id: "backup/infrastructure-encryption",
  title: "backups are encrypted twice",
  severity: "low",
  resourceTypes: ["azurerm_recovery_services_vault"],
  controls: ["NOR-ENC-02"],
  checkov: [],
  rationale: "one broken algorithm or key does not open the data; it cannot be turned on later",
  remediation: "set encryption.infrastructure_encryption_enabled to true when the vault is made",
  references: ["https://learn.microsoft.com/azure/backup/backup-encryption"],
  evaluate: (vault) => eachBlockMustBe(vault, "encryption", "infrastructure_encryption_enabled", true),
};
