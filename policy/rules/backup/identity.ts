import { mustBePresent, type Rule } from "../../model";

export const identity: Rule = {
  id: "backup/identity",
  title: "a vault for backups acts with an identity of its own",
  severity: "medium",
  resourceTypes: ["azurerm_recovery_services_vault", "azurerm_data_protection_backup_vault"],
  controls: ["NOR-AUT-03"],
  checkov: ["CKV2_AZURE_35"],
  rationale: "without one it can reach neither its key nor what it backs up over private endpoints, and somebody shares a secret with it instead",
  remediation: "write identity with type SystemAssigned or UserAssigned",
  references: ["https://learn.microsoft.com/azure/backup/encryption-at-rest-with-cmk"],
  evaluate: (vault) => mustBePresent(vault, "identity.type"),
};
