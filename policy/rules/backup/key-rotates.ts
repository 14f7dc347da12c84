import { mustBePresent, notApplicable, type Rule } from "../../model";
import { versionlessKey } from "../key-vault/versionless-key";

export const keyRotates: Rule = {
  id: "backup/key-rotates",
  title: "the customer-managed key of a vault for backups follows its rotation",
  severity: "medium",
  resourceTypes: ["azurerm_data_protection_backup_vault_customer_managed_key", "azurerm_recovery_services_vault"],
  controls: ["NOR-ENC-03", "NOR-ENC-05"],
  checkov: [],
  rationale: "a vault that names one version of a key stays with it when the key is rotated, and stops when that version expires",
  remediation: "name the versionless id of the key",
  references: ["https://learn.microsoft.com/azure/backup/encryption-at-rest-with-cmk-for-backup-vault"],
  evaluate: (resource, graph) => {
    if (resource.type !== "azurerm_recovery_services_vault") return versionlessKey(resource, graph, "key_vault_key_id");
    return mustBePresent(resource, "encryption.key_id").state === "fail" ? notApplicable : versionlessKey(resource, graph, "encryption.key_id");
  },
};
